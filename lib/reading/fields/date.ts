import { BEHIND_DAY } from '../../lexicon/notice-words.ts';
import type { PageHead } from '../../model/page-text.ts';
import { byUnit } from '../../text/by-unit.ts';
import { CALENDAR_DAY, findDays } from '../../text/calendar-day.ts';
import { shape } from '../../text/pattern.ts';
import { isRowOfBodies } from './body-name.ts';
import type { HeaderTable } from './header-table.ts';
import {
  beginsBody,
  inFullEra,
  isAdoption,
  isDay,
  isDayOfBody,
  isSignedDay,
} from './piece-kinds.ts';
import type { Piece } from './pieces.ts';

/** What is known of a document when its date is asked. */
export interface DateSources {
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly table: HeaderTable;
  /** The issuers' names as they stand in the text. */
  readonly issuers: readonly string[];
  readonly head?: PageHead | undefined;
}

/** Day of signing, else of adoption, else of publishing, as YYYY-MM-DD; null where none is said. */
export function readDate({ pieces, text, table, issuers, head }: DateSources): string | null {
  return (
    signedDay(firstDay(table.signedOn), dayAlone(pieces, isWritten)) ??
    dayInFigures(pieces) ??
    dayBehind(text, issuers) ??
    dayAlone(pieces) ??
    firstDay(table.issuedOn) ??
    dayAtEnd(pieces) ??
    dayOfAdoption(pieces) ??
    dayBehindTitle(pieces) ??
    dayOfEffect(text) ??
    firstDay(table.publishedOn) ??
    firstDay(table.updatedOn) ??
    dayOfPage(pieces) ??
    firstDay([head?.date ?? ''])
  );
}

/** 成文日期: 2020-03-11 over an order signed in 2018: the day on which a page took in what is years older. */
function signedDay(said: string | null, signed: string | null): string | null {
  if (said === null || signed === null) return said ?? signed;
  return Number(said.slice(0, 4)) - Number(signed.slice(0, 4)) > 1 ? signed : said;
}

/** 112-06-08: how fields of Taiwan's pages write a day of the year 112 of the republic. */
const ERA_DAY = /^\s*(?<year>1\d{2})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})(?=\s|$)/u;

function firstDay(values: readonly string[] | undefined): string | null {
  for (const value of values ?? []) {
    const date = (
      findDays(value)[0] ?? findDays(value.replace(ERA_DAY, '民国$<year>年$<month>月$<day>日'))[0]
    )?.date;
    if (date !== undefined) return date;
  }
  return null;
}

/** The first line that is a date, or a body and a date: the signature's, or the one below the title; in a row of cells it is a page's. */
function dayAlone(pieces: readonly Piece[], mayBe = isAnyDay): string | null {
  const piece = pieces.find(
    (one, at) => !one.inRow && mayBe(one) && !isLabelled(pieces[at - 1], one),
  );
  return piece === undefined ? null : (findDays(piece.text).at(-1)?.date ?? null);
}

function isAnyDay({ text }: Piece): boolean {
  return isDay(text) || isSignedDay(text) || isDayOfBody(text);
}

/** 20181221 below the body that signs: the words 年月日 were lost. */
function dayInFigures(pieces: readonly Piece[]): string | null {
  for (const [at, { text }] of pieces.entries()) {
    const { y, m, d } = DAMAGED.exec(text)?.groups ?? {};
    if (y !== undefined && isRowOfBodies(pieces[at - 1]?.text ?? ''))
      return firstDay([`${y}-${m}-${d}`]);
  }
  return null;
}

/** The cell behind `实施日期：` says of another day. */
function isLabelled(before: Piece | undefined, piece: Piece): boolean {
  return before?.line === piece.line && /[:：]$/u.test(before.text);
}

/** A day in words, or behind the name of a body: 2012-08-20 on a line of its own is the day on which a page was made, where the document has one. */
function isWritten(piece: Piece): boolean {
  return piece.text.includes('年') ? isAnyDay(piece) : isSignedDay(piece.text);
}

const DAY_BEHIND = byUnit(`\\s{0,20}(?<day>${CALENDAR_DAY})(?![前起至发公])`, 'y');

/** A date right behind an issuer's name, in a text that has lost its line breaks. */
function dayBehind(text: string, issuers: readonly string[]): string | null {
  const first = issuers
    .flatMap((issuer) => dayBehindName(text, issuer) ?? [])
    .sort((a, b) => a.at - b.at)[0];
  return firstDay([first?.day ?? '']);
}

/** 自公布之日（2023年12月1日）起施行. */
const MADE_KNOWN = byUnit(`(?:[公发]布|印发)之日[（(](?<day>${CALENDAR_DAY})[）)]`);

function dayOfEffect(text: string): string | null {
  return firstDay([MADE_KNOWN.exec(text)?.groups?.day ?? '']);
}

/** The first place where a day stands behind a name. */
function dayBehindName(text: string, name: string): { at: number; day: string } | undefined {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    DAY_BEHIND.lastIndex = at + name.length;
    const day = DAY_BEHIND.exec(text)?.groups?.day;
    if (day !== undefined) return { at, day };
  }
  return undefined;
}

/** 有效期至: up to when something holds. */
const VALID_UNTIL = /[至到自从止]$/u;

/** A date with which the text ends. */
function dayAtEnd(pieces: readonly Piece[]): string | null {
  const { text = '' } = pieces.at(-1) ?? {};
  const last = findDays(text).at(-1);
  if (last === undefined || VALID_UNTIL.test(text.slice(0, last.from))) return null;
  return /^。?$/u.test(text.slice(last.to)) ? last.date : null;
}

/** `补助办法（民国 106年06月01日）` as Taiwan's collections of laws write it, with or without the era's name, and 108年4月19日校长核定. */
function dayBehindTitle(pieces: readonly Piece[]): string | null {
  for (const { text } of pieces.slice(0, 12)) {
    const { day, adopted } = TAIWAN_DAY.exec(text)?.groups ?? {};
    if (day ?? adopted) return firstDay([`民国${day ?? adopted}`]);
    if (PAGE_DAY.test(text)) return firstDay([text.slice(-DAY_IN_BRACKETS)]);
  }
  return null;
}

/** `2022-05-19 14:17`, `[某县人民政府]2016-05-09字号：`, `某市教育 2024-07-07 23:08:38`: the day on which a page says that it was published, without a label. */
const DAY_OF_PAGE = byUnit(
  `^(?:[•·-]\\s?)?(?:[[【][^\\]】]{2,20}[\\]】]|\\p{Script=Han}{2,12}(?:(?=[\\d-]{8,10}\\s?\\d{1,2}:\\d{2})|[^\\w\\s\\u4e00-\\u9fff:：/-]{1,2}))?(?<day>${CALENDAR_DAY})(?:\\s?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?\\+0000\\s?UTC)?)?(?=\\s?(?:$|${BEHIND_DAY.source}))`,
);
const HEAD_PIECES = 20;
const DAMAGED = /^(?<y>20\d{2})(?<m>\d{2})(?<d>\d{2})$/u;

function dayOfPage(pieces: readonly Piece[]): string | null {
  for (const piece of pieces.slice(0, HEAD_PIECES)) {
    const { text } = piece;
    if (beginsBody(text)) return null;
    const day = DAY_OF_PAGE.exec(text)?.groups?.day;
    if (day !== undefined && !isOfTable(pieces, piece)) return firstDay([day]);
  }
  return null;
}

/** One of several days in a row of cells: a table says when each thing is done. */
function isOfTable(pieces: readonly Piece[], { line, inRow }: Piece): boolean {
  return inRow && pieces.filter((piece) => piece.line === line && isDay(piece.text)).length > 1;
}

/** …第136次校务会议通过。…第154次校务会议通过: each meeting adopted the whole, as a later amendment of a promulgated text does not. */
function wasAdoptedAnew(history: string): boolean {
  return (history.match(/会议(?:修正|修订)?通过/gu)?.length ?? 0) > 1;
}

function lastDay(history: string): string | null {
  return findDays(history).at(-1)?.date ?? null;
}

/** The history below a law's title: （2011年12月15日广州市人民政府令第61号公布…）, 民国94年11月19日第136次校务会议通过. */
function dayOfAdoption(pieces: readonly Piece[]): string | null {
  for (const [at, { text }] of pieces.slice(0, 12).entries()) {
    const whole = inFullEra(text) + (pieces[at + 1]?.text ?? '');
    if (isAdoption(whole)) return wasAdoptedAnew(whole) ? lastDay(whole) : firstDay([whole]);
  }
  return null;
}

/** 活动期间实施交通管制 (2015-03-20): behind the first words of a page. */
const PAGE_DAY = /[(（](?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}[)）]$/u;
const DAY_IN_BRACKETS = 12;
const TAIWAN_DAY = shape`[(（]\s?(?:中华)?(?:民国)?(?<day>\d{2,3}年\d{1,2}月\d{1,2}日)[^()（）]{0,8}[)）]$|^(?<adopted>\d{2,3}年\d{1,2}月\d{1,2}日)(?=\p{Script=Han}{2,24}(?:通过|核定|订定|修正))`;
