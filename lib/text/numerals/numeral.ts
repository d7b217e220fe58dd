import { pattern } from '../pattern.ts';
import { ARABIC, MAGNITUDE, readArabic } from './arabic.ts';
import { CHARACTER, CHINESE, readChinese } from './chinese.ts';

/** 余, 多, 来: somewhat more than the number says. */
const MORE = /[余多来]/u;

/** Behind these a number is a part of something else: 第三, A4, 1.5.2, 138+5, X-7; 数十, 几百. A percentage is none: LPR50%. */
const NOT_BEHIND = pattern`(?<![\d.,第+＋\-/]|${CHARACTER}|[A-Za-z](?!\d{1,3}(?:\.\d{1,2})?%)|[数几](?=[十百千万亿]))`;

/** A number in figures or Chinese numerals, with magnitude: 1.2万, 1,200余, 4200多万, 十余万, 二十五. Holds no groups. */
export const NUMERAL = pattern`(?:${ARABIC})(?:万(?:\d,\d{3}|\d{4}(?=元)|\d千(?:\d百)?)|亿\d{1,4}万|千\d百| ?${MORE}?(?:${MAGNITUDE})${MORE}?| ?${MORE})?|(?:${CHINESE})(?:${MORE}(?:${MAGNITUDE})?)?`;

/** What a number begins with: asked first, since most characters begin none. */
export const NUMERAL_AHEAD = pattern`(?=\d|${CHARACTER})`;

/** A number that is no part of another one, of a code or of an ordinal. */
export const FREE_NUMERAL = pattern`${NUMERAL_AHEAD}${NOT_BEHIND}(?:${NUMERAL})`;

/** Most numbers are written so, and need no more reading. */
const PLAIN_FIGURES = /^\d{1,12}$/u;

/** 1万4,400元, 3万5千元, 1亿2000万元: what one magnitude leaves is told behind it. */
const IN_PARTS = /[亿万千百]\d/u;
const PART = /(?<figures>[\d.,]+)(?<magnitude>[亿万千百]?)/gu;

/** Reads what NUMERAL matched; null where it is no number. */
export function readNumeral(written: string): number | null {
  if (PLAIN_FIGURES.test(written)) return Number(written);
  const plain = written.replace(/[余多来 ]/gu, '');
  const figures = /^[\d.,]+/u.exec(plain)?.[0];
  if (figures === undefined) return readChinese(plain);
  if (IN_PARTS.test(plain)) return sumOfParts(plain);
  return exact(readArabic(figures) * (sizeOf(plain.slice(figures.length)) ?? 1));
}

function sumOfParts(written: string): number {
  const parts = written.matchAll(PART).map(({ groups: { figures = '', magnitude = '' } = {} }) => {
    return readArabic(figures) * (sizeOf(magnitude) ?? 1);
  });
  return exact(parts.reduce((sum, part) => sum + part, 0));
}

/** What a magnitude alone stands for: 万 → 10000, 十万 → 100000, 万亿 → 10^12; null for none. */
export function sizeOf(magnitude: string): number | null {
  return magnitude === '' ? null : readChinese(`一${magnitude}`);
}

/** The magnitude at the end of a numeral: 1.2亿 → 亿, '' where there is none. */
export function magnitudeOf(written: string): string {
  return /^[\d.,]+ ?[余多来]?(?<magnitude>[十百千万亿]*)/u.exec(written)?.groups?.magnitude ?? '';
}

/** Whether the numeral says that it is a little more: 1200余, 4200多万. */
export function saysMore(written: string): boolean {
  return MORE.test(written);
}

/** Without the noise of binary fractions: 0.378 × 10^4 → 3780. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}
