import { ARABIC } from '../../text/numerals/arabic.ts';
import { NUMERAL_AHEAD, readNumeral } from '../../text/numerals/numeral.ts';
import { pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { type Amount, amountOf, SUFFIX, type Written } from './amount.ts';

const SMALL = /[一二两三四五六七八九十]{1,3}/u;

/** 三分之二, 2/3, 四分之一以上: a part of a whole, in percent. */
export const fraction: Rule<Amount> = {
  name: 'fraction',
  pattern: pattern`${NUMERAL_AHEAD}(?<![\d./月年第])(?:(?<whole>${SMALL}|${ARABIC})分之(?<part>${SMALL}|${ARABIC})|(?<top>\d)/(?<bottom>[2-9]|10)(?![\d/.年月日]))(?<suffix>${SUFFIX})?`,
  read: ({ groups }) => {
    const { whole, part, top, bottom, suffix }: Written = groups ?? {};
    const over = readNumeral(part ?? top ?? '');
    const under = readNumeral(whole ?? bottom ?? '');
    if (over === null || under === null || over >= under) return null;
    const value = Number(((100 * over) / under).toFixed(4));
    return { value: amountOf(value, { unit: '%', suffix }) };
  },
};
