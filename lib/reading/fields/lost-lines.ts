import { ADDRESSED, HEAD_MARK, LETTER, NOW, RESTS_ON } from '../../lexicon/notice-words.ts';
import type { Span } from '../../model/span.ts';
import { byUnit } from '../../text/by-unit.ts';
import { CALENDAR_DAY } from '../../text/calendar-day.ts';
import { shape } from '../../text/pattern.ts';
import { isBodyName } from './body-name.ts';
import { breakSignature } from './break-signature.ts';
import { findDocumentNumbers } from './find-document-numbers.ts';
import { isItem } from './piece-kinds.ts';

/** The head of a document without line breaks is looked for in so many characters. */
const HEAD_LENGTH = 1500;
/** So many characters of its end may hold the signature, in so many parts: closing words, bodies, day. */
const TAIL_LENGTH = 400;
const SIGNATURE_PARTS = 3;
/** A part longer than this still holds more than one printed line. */
const LONG = 60;

const BLANKS = /\s(?<![\w.,;:\]〕]\s)\s*|\s+(?!\w)/u;
/** 2011 年 12 月, 令第 61 号: blanks around figures, as print-outs have them. */
const IN_NUMBER = /\s(?:(?<=\d\s)(?=[年月日号件])|(?<=(?:[年月第]|\d日)\s)(?=\d))/gu;
/** What a title quotes ends before it does: …会签《关于…的通知》的函. */
const TITLE_BEFORE_ADDRESSEE = byUnit(
  `^(?<before>.{0,6}.{4,160}?的(?:(?:预备?|补充|紧急)?通知|${LETTER.source}|函|报告|请示))(?![的》〉>]|[^《。]{0,80}》)(?=[^。]{2,240}[:：])`,
);
const ADDRESSEE = byUnit(
  `^(?<before>[^。《]{2,300}(?:${ADDRESSED.source}|委|局|办|院|处|会|校|行|部|党组)(?:[(（][^)）：:]{1,6}[)）])?[:：])`,
);
/** A title that the first sentence follows at once, where no addressee parts them: …的方案近期，…, …的通知为贯彻落实… */
const TITLE_BEFORE_TEXT = byUnit(
  `^(?<before>[^。，；：:]{0,40}关于[^。；：:]{4,120}?的(?:(?:预|补充|紧急)?通知|${LETTER.source}|方案|函|报告))(?=(?:为|一、|${NOW.source}|${RESTS_ON.source})[^。]{4,})`,
);
/** 某市2024年防汛工作方案为贯彻…, 某县应急预案一、总则: the name of a plan that the text follows at once. */
const PLAN_BEFORE_TEXT = byUnit(
  `^(?<before>[^。，；：:]{6,60}?(?:方案|预案|行动计划)(?:（[^）]{2,8}）)?)(?=(?:为|一、|${RESTS_ON.source})[^。]{4,})`,
);
/** …的通知1987年4月2日国发〔1987〕28号: the day below the title. */
const TITLE_BEFORE_DAY = byUnit(
  `^(?<title>[^。；：:]{6,200}?的(?:${LETTER.source}|函))(?<day>${CALENDAR_DAY})`,
);
/** A row of readers of whatever kind, between its first word and the ground that the first sentence gives: 各院校和考点：为贯彻… */
const ANY_READERS = byUnit(
  `^(?<before>(?:各|有关)[^。《：:]{2,300}[:：])(?=[为经现]|${NOW.source}|${RESTS_ON.source})`,
);
/** The label of the number that stands behind it or how urgent it is, and the source between it and the readers. */
const NUMBER_LABEL = byUnit(
  `(?:(?:发文|公文)?[文字]号[:：]\\s?|(?:发电)?(?:等级)?(?:${HEAD_MARK.source})[·，]?(?:明电)?)$`,
);
/** 鲁机发454号, 鲁机发 号: by what a telegram was sent, behind its number. */
const SENT_BY = /^\p{Script=Han}机发\d{0,5}号/u;
/** …委员会办公室文件关于…: a red head without a number. */
const RED_HEAD = /^(?<head>\p{Script=Han}{4,40}文件)(?=关于)/u;
const SOURCE = /^(?:信息)?来源[:：]\p{Script=Han}{2,20}?(?=各)/u;
/** 签发人：李某某 on documents to a higher office, before their title (党政机关公文处理工作条例 2012, art. 9). */
const SIGNED_OFF =
  /^\s{0,4}签发人[:：]\s{0,4}(?:[X×]{2,3}|\p{Script=Han}{2,4}?(?=\s|关于|中共|国网))\s{0,4}/u;
/** 附件12024年…方案: the mark of an annex before its title. */
const ANNEX = /^附件\d{0,2}?(?=20\d{2}年|[^\d:：])/u;
/** 某省应急管理厅某省应急管理厅关于…: the red head, of which 文件 was lost, before the title that begins with the same name. */
const DOUBLED = /^(?<name>\p{Script=Han}{4,40}?)(?=\k<name>)/u;
/** The document that a title hands down, inside the title. */
const NAMED_IN_TITLE = byUnit(`《[^《》]{2,100}》(?=的(?:${LETTER.source}|函))`, 'g');
/** Behind a title the row that ends with a colon is the addressees, whatever they are. */
const ANY_ADDRESSEE = shape`^(?<before>[^。《]{2,300}?[:：])`;

/**
 * Parts a long line at the places where a printed page would break it: blanks, number, title, addressees, signature. In a line that begins
 * with running text blanks stand for nothing, and an item of the text proper holds no head.
 */
export function breakLostLines(line: string): string[] {
  const head = line.trim().slice(0, HEAD_LENGTH).replace(IN_NUMBER, '');
  if (isItem(head)) return line.trimEnd().endsWith('日') ? [line, ...signed(line)] : [line];
  const split = partsAtBlanks(head);
  const parts = /。./u.test(split[0] ?? '') ? [head] : split;
  const broken = parts.flatMap((part) =>
    part.length > LONG || part.startsWith('各') ? breakHead(part) : [part],
  );
  return [...broken, ...tailOf(line)];
}

/** The signature of a text that lost all its line breaks after its first heading: what follows the last blanks of the line. */
function signed(line: string): string[] {
  const parts = partsAtBlanks(line.trim().slice(-TAIL_LENGTH)).flatMap(breakSignature);
  return parts.slice(1).slice(-SIGNATURE_PARTS);
}

/** The last sentences of a long line, where the signature may stand. */
function tailOf(line: string): string[] {
  const tail = line.slice(Math.max(HEAD_LENGTH, line.length - TAIL_LENGTH));
  return partsAtBlanks(tail).flatMap(breakSignature);
}

function partsAtBlanks(text: string): string[] {
  return /\s/u.test(text) ? text.split(BLANKS) : [text];
}

function breakHead(part: string): string[] {
  const { title: dated, day } = TITLE_BEFORE_DAY.exec(part)?.groups ?? {};
  if (dated !== undefined && day !== undefined)
    return [dated, day, ...breakHead(part.slice(dated.length + day.length))];
  const head = DOUBLED.exec(part)?.groups?.name ?? '';
  if (head !== '' && isBodyName(head)) return [head, ...breakHead(part.slice(head.length))];
  const red = RED_HEAD.exec(part)?.groups?.head;
  if (red !== undefined) return [red, ...breakHead(part.slice(red.length))];
  const number = ownNumber(part);
  const before =
    number === null
      ? []
      : [part.slice(0, number.from).replace(NUMBER_LABEL, ''), part.slice(number.from, number.to)];
  const afterNumber = part
    .slice(number?.to ?? 0)
    .replace(SENT_BY, '')
    .replace(SOURCE, '')
    .replace(SIGNED_OFF, '')
    .replace(ANNEX, '');
  const { title, addressee } = titleAndAddressee(afterNumber);
  const rest = afterNumber.slice(title.length + addressee.length);
  return [...before, title, addressee, ...breakSignature(rest)];
}

/** The title and the addressees that a part begins with, which end with a colon; '' for each that is not there. */
function titleAndAddressee(part: string): Record<'title' | 'addressee', string> {
  const beforeText = (TITLE_BEFORE_TEXT.exec(part) ?? PLAN_BEFORE_TEXT.exec(part))?.groups?.before;
  if (beforeText !== undefined) return { title: beforeText, addressee: '' };
  if (!/[:：]/u.test(part)) return { title: '', addressee: '' };
  const title = TITLE_BEFORE_ADDRESSEE.exec(part)?.groups?.before ?? '';
  const rest = part.slice(title.length);
  const readers =
    title === '' ? (ADDRESSEE.exec(rest) ?? ANY_READERS.exec(rest)) : ANY_ADDRESSEE.exec(rest);
  return { title, addressee: readers?.groups?.before ?? '' };
}

/** 关于废止某政发〔2009〕1号: the title, and not yet ended, speaks of another's number. */
const CITES = byUnit(`关于(?!.*的(?:${LETTER.source}|函|规定|办法|意见|方案))`);

/** The document's own number stands behind its red head or title or opens the text; one in brackets or behind another name in 《》 is a citation's. */
function ownNumber(part: string): Span | null {
  const end = part
    .replace(NAMED_IN_TITLE, (name) => ' '.repeat(name.length))
    .search(/[。《，,]|[（(](?!(?:19|20)\d{2}[)）]|\p{Script=Han}{1,2}[）)]函)/u);
  const found = findDocumentNumbers(end < 0 ? part : part.slice(0, end))[0];
  return found === undefined || CITES.test(part.slice(0, found.from)) ? null : found;
}
