import { RATIO_BEFORE, RATIO_BEHIND } from '../../lexicon/kind-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { ARABIC, readArabic } from '../../text/numerals/arabic.ts';
import { exact } from '../../text/numerals/numeral.ts';
import { pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { type Amount, amountOf, SUFFIX, type Written } from './amount.ts';

/** Words around a ratio; without one, figures with a colon are a time of day, a scale or a score. */
const BEFORE = byUnit(`(?<=比|${RATIO_BEFORE.source}|按|为)`);
const BEHIND = byUnit(`(?=的?${RATIO_BEHIND.source})`);

/** GB/T 15834—2011 has the colon; the sign of proportion ∶ is what typists of formulas take. */
const COLON = /[:：∶]/u;

/** 按1:1比例, 按照1:0.5的比例, 师生比例不低于1:20: one number to another. */
export const ratio: Rule<Amount> = {
  name: 'ratio',
  pattern: pattern`(?:${BEFORE}(?<a>${ARABIC})${COLON}(?<b>${ARABIC})|(?<![\d.:：∶])(?<left>${ARABIC})${COLON}(?<right>${ARABIC})${BEHIND})(?![\d:：∶])(?<suffix>${SUFFIX})?`,
  read: ({ groups }) => {
    const { a, b, left = a, right = b, suffix }: Written = groups ?? {};
    const [over, under] = [readArabic(left ?? ''), readArabic(right ?? '')];
    return under === 0 ? null : { value: amountOf(exact(over / under), { suffix }) };
  },
};
