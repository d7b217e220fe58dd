import type { Span } from '../model/span.ts';
import { byUnit } from './by-unit.ts';
import { matchesIn } from './matches.ts';

const DIGIT = '[\\d〇○零ΟOo一二三四五六七八九]';
const YEAR = `(?<year>(?:[12]\\d{3}|[一二][九〇○零ΟOo0]${DIGIT}{2}))`;
const REPUBLIC = '(?:中华)?民国\\s{0,2}(?<republic>[\\d〇○零一二三四五六七八九十百]{1,5})';
const MONTH = '(?<month>0?[1-9]|1[0-2]|[元正一二三四五六七八九]|十[一二]?)';
const DAY =
  '(?<day>0?[1-9]|[12]\\d|3[01]|[一二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九])';
const DASHED =
  '(?<y>(?:19|20)\\d{2})(?<sign>[-./])(?<m>0?[1-9]|1[0-2])\\k<sign>(?<d>0?[1-9]|[12]\\d|3[01])(?!\\d)';

const NAMED_DAY = `(?:(?:${YEAR}|${REPUBLIC})\\s{0,2}年\\s{0,2}${MONTH}\\s{0,2}月\\s{0,2}${DAY}(?:\\s{0,2}[日号]|(?![\\d十]))|${DASHED})`;

/**
 * A calendar day with its year, as documents write it: 2023年8月4日, 二〇〇四年十月十五日, 民国94年11月19日, 2024-01-10, 2018.10.3.
 * The last 日 may be lost, or said as 号. Source of a pattern with the flag `u`; it has no groups.
 */
export const CALENDAR_DAY = NAMED_DAY.replace(/\?<\w+>/gu, '?:').replace('\\k<sign>', '[-./]');

const DAY_PATTERN = byUnit(NAMED_DAY, 'g');
/** No day without 年 lacks these. */
const DASHES = /\d{4}[-./]\d/u;
const PLAIN = '〇一二三四五六七八九';

/** A day found in a text: ISO 8601 date, and the stretch that says it in UTF-16 offsets. */
export interface DayFound extends Span {
  readonly date: string;
}

/** All calendar days with a year in `text`, in order; impossible ones (2月30日) are left out. */
export function findDays(text: string): DayFound[] {
  if (!text.includes('年') && !DASHES.test(text)) return [];
  return matchesIn(DAY_PATTERN, text).flatMap((match) => {
    const date = readDay(match.groups ?? {});
    if (date === null) return [];
    return [{ from: match.index, to: match.index + match[0].length, date }];
  });
}

function readDay(groups: Record<string, string | undefined>): string | null {
  const year = readYear(groups);
  const month = readSmall(groups.month ?? groups.m ?? '');
  const day = readSmall(groups.day ?? groups.d ?? '');
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** Year of the common era; 民国1年 is 1912. */
function readYear({ y, year, republic }: Record<string, string | undefined>): number {
  if (y !== undefined) return Number(y);
  if (year !== undefined) return Number(Array.from(year, readDigit).join(''));
  return 1911 + readSmall(republic ?? '');
}

function readDigit(character: string): number {
  if (/\d/u.test(character)) return Number(character);
  return Math.max(0, PLAIN.indexOf(character));
}

/** A number below 1000 in digits or Chinese numerals: 12, 十二, 廿一, 元(月), 一百零二, 九四. */
function readSmall(written: string): number {
  if (!/[十百廿]/u.test(written))
    return Number(Array.from(written.replace(/[元正]/u, '一'), readDigit).join(''));
  const [hundreds, rest] = written.includes('百') ? written.split('百') : ['', written];
  const [tens, ones = ''] = (rest ?? '')
    .replace('廿', '二十')
    .replace(/[零〇]/gu, '')
    .split('十');
  const hundred = written.includes('百') ? readDigit(hundreds || '一') : 0;
  if (!/[十廿]/u.test(written)) return hundred * 100 + readDigit(tens || '〇');
  return hundred * 100 + readDigit(tens || '一') * 10 + readDigit(ones || '〇');
}
