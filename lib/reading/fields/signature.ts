import { findDays } from '../../text/calendar-day.ts';
import { beginsAsBody, isBodyName, isRowOfBodies, splitBodies } from './body-name.ts';
import { isDamagedDay, isDay, isSignedDay } from './piece-kinds.ts';
import type { Piece } from './pieces.ts';

/** The last letter of offices that no list of bodies holds. */
const OFFICE = /^\p{Script=Han}{2,20}(?:[处科部院系组站所馆园社会室办校]|[中小]学)$/u;

/** 2022年3月: the day itself was left out. */
const MONTH =
  /^(?:(?:19|20)\d{2}|[一二][〇○零九\d][〇○零一二三四五六七八九\d]{2})年[\d一二三四五六七八九十]{1,3}月$/u;

/** A cover has so few lines. */
const COVER = 8;

/** What stands above such an office: the last sentence, or the list of annexes. */
const OFFICE_BELOW = /[。！]$|^附件?\d{0,2}[:：]/u;

/** Officers who issue in their own name (Macau: 行政长官, 社会文化司司长), who may sign on the line of their office or below it. */
const OFFICER = /^(?<office>行政长官|\p{Script=Han}{2,8}司司长)(?:\s*\p{Script=Han}{2,4})?$/u;

/** `此件公开发布`, `（代章）`, `（市住建局代章）` between the body and the day. */
const REMARK = /^[(（]?此件|^[(（](?:[^()（）]{0,30}代|[盖公印])?章[)）]$/u;

/** 教育局局长: in Hong Kong the head of an office signs for it. */
const HEAD =
  /^(?<office>\p{Script=Han}{2,16}(?<kind>[署局处]))\k<kind>长(?:\s*\p{Script=Han}{2,4})?$/u;

/**
 * The bodies that signed: on the lines right above the first date that stands alone, or before it on its line, else an officer; [] where
 * nobody did. Clean names.
 */
export function signers(written: readonly Piece[]): string[] {
  const pieces = written.filter(({ text }) => !REMARK.test(text));
  const at = pieces.findIndex(
    (piece, index) =>
      (isDay(piece.text) || isDamagedDay(piece.text) || isMonthOfCover(piece, index)) &&
      index > 0 &&
      isBodies(pieces[index - 1]),
  );
  return at < 0
    ? (onLineOfDay(pieces) ?? atEnd(pieces) ?? officeAlone(pieces) ?? officer(pieces))
    : aboveDay(pieces, at);
}

/** On a cover, below the title and who made it; not in a table, by when something is due. */
function isMonthOfCover({ text, inRow }: Piece, index: number): boolean {
  return index < COVER && !inRow && MONTH.test(text);
}

function aboveDay(pieces: readonly Piece[], day: number): string[] {
  let first = day;
  while (first > 0 && isBodies(pieces[first - 1])) first -= 1;
  const names = pieces.slice(first, day).flatMap(({ raw }) => splitBodies(raw));
  return unwrapped(names, pieces[first - 1]?.text ?? '');
}

/** A long name runs over two lines; its second line begins with no place. */
function unwrapped([name = '', ...others]: readonly string[], above: string): string[] {
  const isWhole = beginsAsBody(name);
  const isPart = /^\p{Script=Han}{6,40}$/u.test(above) && isBodyName(above + name);
  return [!isWhole && isPart ? above + name : name, ...others];
}

function isBodies(piece: Piece | undefined): boolean {
  return piece !== undefined && isRowOfBodies(piece.text);
}

/** `寿县人民政府督查室 2022年8月19日`: the body on the line of its date. */
function onLineOfDay(pieces: readonly Piece[]): string[] | undefined {
  const raw = pieces.find(({ text }) => isSignedDay(text))?.raw ?? '';
  const day = findDays(raw).at(-1);
  return day && splitBodies(raw.slice(0, day.from).replace(BEFORE_NAME, ''));
}

/** …按时参会。某局办公室: the last sentence, or a bracket that closes on the line. */
const BEFORE_NAME = /^(?:.*[。！；])?[)）]?/u;

/** A body's name behind the last sentence or the list of annexes, where no day was set, at the text's end or above its annexes; or several, a line each. */
function atEnd(pieces: readonly Piece[]): string[] | undefined {
  const last = pieces.findLastIndex(
    (piece, at) => isLine(piece) && (isLast(pieces[at + 1]) || isLine(pieces[at - 1])),
  );
  let first = last;
  while (first > 0 && isLine(pieces[first - 1])) first -= 1;
  if (last < 0 || !CLOSES.test(pieces[first - 1]?.text ?? '')) return undefined;
  if (standsInCells(pieces, pieces[last]?.text) || isAmongRows(pieces, first, last))
    return undefined;
  return pieces.slice(first, last + 1).flatMap(({ raw }) => splitBodies(raw));
}

/** A line of bodies, and no row of a table that says who is in charge. */
function isLine(piece: Piece | undefined): boolean {
  return piece?.inRow === false && isBodies(piece);
}

/** A body on many lines is in charge of many tasks, and signs none. */
function standsInCells(pieces: readonly Piece[], name: string | undefined): boolean {
  return pieces.filter(({ text }) => text === name).length > 2;
}

/** Right below or above rows of a table: cells of who is in charge. */
function isAmongRows(pieces: readonly Piece[], first: number, last: number): boolean {
  const near = [
    ...pieces.slice(Math.max(0, first - NEAR_ROWS), first),
    ...pieces.slice(last + 1, last + 2),
  ];
  return near.some(({ inRow }) => inRow);
}

const NEAR_ROWS = 3;
const CLOSES = /。$|^附件?\d{0,2}[:：]/u;

function isLast(next: Piece | undefined): boolean {
  return next === undefined || /^附件?\d{0,2}(?:[:：]|$)/u.test(next.text);
}

/** 教务处, 某某中学: between the last sentence and the day, whatever its name ends in; a body above a month. */
function officeAlone(pieces: readonly Piece[]): string[] | undefined {
  const day = pieces.findIndex(
    ({ text }, at) =>
      (isDay(text) || isDamagedDay(text) || MONTH.test(text)) &&
      (OFFICE.test(pieces[at - 1]?.text ?? '') || isLine(pieces[at - 1])) &&
      OFFICE_BELOW.test(pieces[at - 2]?.text ?? ''),
  );
  return day < 0 ? undefined : splitBodies(pieces[day - 1]?.raw ?? '');
}

function officer(pieces: readonly Piece[]): string[] {
  for (const { raw } of pieces) {
    const office = (OFFICER.exec(raw) ?? HEAD.exec(raw))?.groups?.office;
    if (office !== undefined) return [office];
  }
  return [];
}
