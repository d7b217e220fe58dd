import { byUnit } from '../by-unit.ts';
import { pattern } from '../pattern.ts';

/**
 * One character of a Chinese numeral. In two classes, for V8 looks letters of a large one up by a call (more than 16 ranges), and compiles
 * small ones.
 */
export const CHARACTER = /[一二三四五六七八九十]|[〇○零两百千万亿廿卅]/u;

/**
 * Chinese numerals (GB/T 15835—2011, section 4.2; 廿 and 卅 as in older and southern usage): 二十五, 一千二百五十, 三万, 零点五,
 * 廿一, 二〇二三. Holds no groups; whether the characters make a number is for readChinese to say.
 */
export const CHINESE = pattern`${CHARACTER}{1,14}(?:点[〇○零一二三四五六七八九]{1,4})?`;

const DIGIT = '〇○零一二两三四五六七八九';
const VALUES = new Map([
  ...Array.from('〇一二三四五六七八九', (digit, value) => [digit, value] as const),
  ['○', 0],
  ['零', 0],
  ['两', 2],
] as const);

/** Below 10,000, each place at most once: 三千五百, 一百零三, 十五, 两千. */
const BELOW_GROUP = byUnit(
  `^(?:(?<thousands>[${DIGIT}])千)?零?(?:(?<hundreds>[${DIGIT}])百)?零?(?:(?<tens>[${DIGIT}])?(?<ten>十))?零?(?<ones>[${DIGIT}])?$`,
);

/** Reads a Chinese numeral; null where the characters are none (十百, 三五, 万). A bare 百, 千, 万, 亿 is none, 十 is ten. */
export function readChinese(written: string): number | null {
  const [whole = '', fraction] = written
    .replaceAll('廿', '二十')
    .replaceAll('卅', '三十')
    .split('点');
  const sum = /[十百千万亿]/u.test(whole) ? readGroups(whole) : readDigits(whole);
  if (sum === null || fraction === undefined) return sum;
  return Number(`${sum}.${Array.from(fraction, digitValue).join('')}`);
}

function digitValue(digit: string): number {
  return VALUES.get(digit) ?? 0;
}

/** 二〇二三 → 2023; two digits without a zero (三五) mean about so many, and are no number here. */
function readDigits(written: string): number | null {
  const digits = Array.from(written, digitValue);
  if (digits.length === 0 || (digits.length === 2 && digits[1] !== 0)) return null;
  return Number(digits.join(''));
}

/** 一亿二千万 → 120000000: what stands before 亿, between 亿 and 万, and behind. */
function readGroups(written: string): number | null {
  const match = /^(?:(?<yi>[^亿]+)亿)?(?:(?<wan>[^万亿]+)万)?(?<rest>[^万亿]*)$/u.exec(written);
  if (match === null) return null;
  const { yi, wan, rest = '' } = match.groups ?? {};
  const parts = [
    yi === undefined ? 0 : (readChinese(yi) ?? Number.NaN) * 1e8,
    wan === undefined ? 0 : readBelowGroup(wan) * 1e4,
    readBelowGroup(rest),
  ];
  const sum = parts.reduce((total, part) => total + part, 0);
  return Number.isNaN(sum) ? null : sum;
}

/** A number below 10,000; NaN where the characters make none. */
function readBelowGroup(written: string): number {
  const groups = BELOW_GROUP.exec(written)?.groups;
  if (groups === undefined) return Number.NaN;
  const { thousands, hundreds, tens, ten, ones } = groups;
  const inTens = ten === undefined ? 0 : digitValue(tens ?? '一') * 10;
  return (
    digitValue(thousands ?? '零') * 1000 +
    digitValue(hundreds ?? '零') * 100 +
    inTens +
    digitValue(ones ?? '零')
  );
}
