import { findDays } from '../../text/calendar-day.ts';
import { shape } from '../../text/pattern.ts';
import { beginsAsBody, isBodyName } from './body-name.ts';
import { compact } from './compact.ts';
import { findDocumentNumbers, findOrderNumbers, wholeNumber } from './find-document-numbers.ts';
import type { HeaderTable } from './header-table.ts';
import { jointOrder, NUMBER_BELOW } from './joint-order.ts';
import { beginsBody, isAddressed, isAdoption, isDay } from './piece-kinds.ts';
import type { Piece } from './pieces.ts';
import { endsAsTitle } from './title-ending.ts';

/** How many pieces the number is looked for in, and how many lines the names of an order's issuers may take above it. */
const HEAD_PIECES = 60;
const ISSUERS = 6;
const FOOT_LABELS = shape`^(?=.{0,20}文号)\p{Script=Han}{6,40}$`;

/** The document's own number, from the header table or the text's head; numbers that the text cites are none. */
export function readDocumentNumber(
  pieces: readonly Piece[],
  table: HeaderTable,
  headLines: readonly string[] = [],
): string | null {
  const inTable = firstNumber(table.docNumber, leadingNumber);
  if (inTable !== null) return inTable;
  return (
    jointOrder(pieces)?.number ??
    inHead(pieces) ??
    behindTitle(pieces) ??
    adoptingOrder(pieces) ??
    inHeadLines(headLines) ??
    firstNumber(table.other, wholeNumber) ??
    onAttachment(pieces) ??
    atFoot(pieces)
  );
}

/** The first of the values, which are as written, in which a number is read. */
function firstNumber(
  values: readonly string[] | undefined,
  read: (value: string) => string | null,
): string | null {
  for (const value of values ?? []) {
    const number = read(compact(value));
    if (number !== null) return number;
  }
  return null;
}

/** The number that a field's value is, or begins with, also behind its day: 怀政办〔2022〕15号 有效. */
function leadingNumber(value: string): string | null {
  const [day] = findDays(value);
  const behindDay = day?.from === 0 ? value.slice(day.to) : value;
  return (
    wholeNumber(behindDay) ??
    findDocumentNumbers(behindDay).find(({ from }) => from === 0)?.value ??
    null
  );
}

function inHead(pieces: readonly Piece[]): string | null {
  for (let at = 0; at < Math.min(pieces.length, HEAD_PIECES); at += 1) {
    const { text = '' } = pieces[at] ?? {};
    if (beginsBody(text) || isAnnexBelow(pieces, at)) return null;
    const number = wholeNumber(text) ?? orderOverLines(text, pieces[at + 1]?.text);
    if (number !== null) return withIssuers(number, pieces.slice(Math.max(0, at - ISSUERS), at));
  }
  return null;
}

/** `…的公告（2023年第15号）`, `…的通告2021年第117号`: the number of an announcement, behind its title. */
const BEHIND_TITLE = /(?:[公布通]告|令)[(（]?(?<number>(?:19|20)\d{2}年第\d{1,4}号)[)）]?$/u;

function behindTitle(pieces: readonly Piece[]): string | null {
  for (const { text } of pieces.slice(0, HEAD_PIECES)) {
    const number =
      text.endsWith('）') || text.endsWith(')') || text.endsWith('号')
        ? BEHIND_TITLE.exec(text)?.groups?.number
        : undefined;
    if (number !== undefined) return number;
  }
  return null;
}

/** Below the text: before the title once more, or in a row of cells under their labels (索引号 文号 发布机构). */
function atFoot(pieces: readonly Piece[]): string | null {
  const titles = new Set(pieces.slice(0, HEAD_PIECES).map(({ text }) => text));
  for (const [at, { text, line }] of pieces.entries()) {
    const next = pieces[at + 1];
    if (next === undefined) return null;
    const isRepeated = next.line === line && titles.has(next.text) && endsAsTitle(next.text);
    const number = isRepeated
      ? wholeNumber(text)
      : FOOT_LABELS.test(text) && betweenBlanks(next.raw);
    if (number) return number;
  }
  return null;
}

/** `附件：某部关于…的通知` below the addressees, `附件` below the signature: a number that follows is that one's. */
function isAnnexBelow(pieces: readonly Piece[], at: number): boolean {
  const { text = '' } = pieces[at] ?? {};
  if (!/^附件?\d{0,2}(?:[:：]|$)/u.test(text)) return false;
  const above = pieces.slice(0, at);
  return above.some((piece) => isAddressed(piece.text) || isDay(piece.text));
}

const ON_ATTACHMENT = /^(?<number>\S{2,30}号)附件\d{0,2}$/u;

/** 京建发〔2020〕46号附件1: an attachment bears the number of its notice. */
function onAttachment(pieces: readonly Piece[]): string | null {
  for (const { text } of pieces) {
    const number = ON_ATTACHMENT.exec(text)?.groups?.number;
    if (number !== undefined) return wholeNumber(number);
  }
  return null;
}

/** A page shows the number beside the text, between blanks: 政策正文 国科发火〔2016〕32号 原文链接. */
function inHeadLines(lines: readonly string[]): string | null {
  for (const line of lines) {
    const number = betweenBlanks(line);
    if (number !== null) return number;
  }
  return null;
}

function betweenBlanks(line: string): string | null {
  const number = findDocumentNumbers(line).find(
    ({ from, to }) =>
      /(?:^|[\s:：])$/u.test(line.slice(0, from)) && /^(?:\s|$)/u.test(line.slice(to)),
  );
  return number?.value ?? null;
}

/** `财政部` above `税务总局公告2020年第9号`, or the first line of a long name: an order's number goes on from the lines above. */
function withIssuers(number: string, above: readonly Piece[]): string {
  let whole = number;
  for (const { text } of above.toReversed()) {
    const name = /^(?<name>\p{Script=Han}{2,80})(?:令|[公布通]告)(?:\d|第)/u.exec(whole)?.groups
      ?.name;
    if (name === undefined || beginsAsBody(name) || endsAsTitle(text) || !isBodyName(text + name))
      break;
    whole = text + whole;
  }
  return whole;
}

/** The order in the history below a law's title: （2011年12月15日广州市人民政府令第61号公布…）. */
function adoptingOrder(pieces: readonly Piece[]): string | null {
  for (const [at, { text }] of pieces.slice(0, 12).entries()) {
    const whole = text + (pieces[at + 1]?.text ?? '');
    if (!isAdoption(whole)) continue;
    const behindDay = whole.slice(findDays(whole)[0]?.to);
    const order = findOrderNumbers(behindDay)[0] ?? findDocumentNumbers(behindDay)[0];
    if (order !== undefined) return order.value;
  }
  return null;
}

/** `上海市人民政府令` with `（第19号）` on the next line, or `…防控指挥部` with `2号令`. */
function orderOverLines(text: string, next: string | undefined): string | null {
  if (/^第?\d{1,4}号(?:令|通告|公告)$/u.test(next ?? '') && isBodyName(text)) return text + next;
  const name = /^(?<name>.{2,40})(?:令|[公布通]告)$/u.exec(text)?.groups?.name;
  const number = NUMBER_BELOW.exec(next ?? '')?.groups?.number;
  return name === undefined || number === undefined || !isBodyName(name) ? null : text + number;
}
