import { exact, NUMERAL, readNumeral } from '../../text/numerals/numeral.ts';
import { pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { type Amount, amountOf, SUFFIX, TO, type Written } from './amount.ts';

const PER = new Map([
  ['百', '%'],
  ['千', '‰'],
  ['万', '%'],
]);
/** 万分之三 is 0.03 %: there is no sign for it in use. */
const OF_HUNDRED: Readonly<Record<string, number>> = { 万: 0.01 };

/** 百分之六十, 万分之三, 百分之零点五七五, 千分之三以上; 百分之百; 百分之五至百分之八. */
export const percentWords: Rule<Amount> = {
  name: 'percent-words',
  pattern: pattern`(?<of>[百千万])分之 ?(?:(?<first>${NUMERAL})${TO}[百千万]分之 ?)?(?:(?<hundred>百)|(?<number>${NUMERAL}))(?<suffix>${SUFFIX})?`,
  read: ({ groups }) => {
    const { of = '', first, hundred, number = '', suffix }: Written = groups ?? {};
    const last = hundred === undefined ? readNumeral(number) : 100;
    const value = first === undefined ? last : readNumeral(first);
    if (last === null || value === null || value > last) return null;
    const scale = OF_HUNDRED[of] ?? 1;
    const amount = amountOf(exact(value * scale), { number, unit: PER.get(of), suffix });
    return { value: first === undefined ? amount : { ...amount, value2: exact(last * scale) } };
  },
};
