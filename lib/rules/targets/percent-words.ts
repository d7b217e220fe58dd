import { exact, NUMERAL, readNumeral } from '../../text/numerals/numeral.ts';
import { pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { type Amount, amountOf, SUFFIX, type Written } from './amount.ts';

const PER = new Map([
  ['百', '%'],
  ['千', '‰'],
]);

/** 百分之六十, 百分之零点五七五, 千分之三以上; 百分之百. */
export const percentWords: Rule<Amount> = {
  name: 'percent-words',
  pattern: pattern`(?<of>[百千])分之 ?(?:(?<hundred>百)|(?<number>${NUMERAL}))(?<suffix>${SUFFIX})?`,
  read: ({ groups }) => {
    const { of = '', hundred, number = '', suffix }: Written = groups ?? {};
    const value = hundred === undefined ? readNumeral(number) : 100;
    if (value === null) return null;
    return { value: amountOf(exact(value), { number, unit: PER.get(of), suffix }) };
  },
};
