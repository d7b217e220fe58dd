import { CALENDAR_DAY } from '../../text/calendar-day.ts';
import { findDocumentNumbers, findOrderNumbers } from './find-document-numbers.ts';
import { isHeaderRow } from './header-table.ts';

const DAY_ALONE = new RegExp(`^[(（]?(?<day>${CALENDAR_DAY})(?:印发)?[)）]?$`, 'u');
const BODY_HEADING = /^(?:第[一1]章|第[一1]条|[一1][、.．]|[(（]一[)）])/u;

/** A piece that is a date and nothing else: （2020年2月10日）. */
export function isDay(text: string): boolean {
  return DAY_ALONE.test(text);
}

/** A piece that is a document's or order's number and nothing else. */
export function isNumber(text: string): boolean {
  const bare = text.replace(/^[(（]|[)）]$/gu, '');
  return [...findDocumentNumbers(bare), ...findOrderNumbers(bare)].some(
    ({ from, to }) => from === 0 && to === bare.length,
  );
}

/** A piece that ends with a colon, as 主送机关 do, and is no sentence. */
export function isAddressed(text: string): boolean {
  return /^[^。；《]{2,400}[:：]$/u.test(text) && !/如下[:：]$/u.test(text);
}

/** A piece of running text, or one that leads over to it. */
export function isSentence(text: string): boolean {
  return /[。；！？]|[，,、:：]$|(?:根据|按照|依据|依照|贯彻落实)[《〈]|现(?:将|予)/u.test(text);
}

/** The first heading of the text proper: what follows is no head. */
export function beginsBody(text: string): boolean {
  return BODY_HEADING.test(text);
}

/** A piece that no title can run over: a number, a date, a field, an addressee, a sentence. */
export function endsTitle(text: string): boolean {
  return isDay(text) || isNumber(text) || isSentence(text) || isHeaderRow(text) || beginsBody(text);
}
