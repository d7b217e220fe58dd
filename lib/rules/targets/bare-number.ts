import { REACH_BARE } from '../../lexicon/kind-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { FREE_NUMERAL, NUMERAL, NUMERAL_AHEAD, readNumeral } from '../../text/numerals/numeral.ts';
import { pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { type Amount, amountOf, SUFFIX, TO, type Written } from './amount.ts';

/** Verbs behind which a number may stand alone. */
const REACHES = byUnit(`${REACH_BARE.source}|(?:系数|指数|容积率)达|[≥≤＞＜><]`);

/** ≥150; <150，≥50: a cell of a table of which nothing says in what it counts. */
const SIGNS_ALONE = /^(?:[≥≤＞＜><] ?\d[\d.]*[，、]?){1,2}$/u;

/** 标识注册总量突破5亿, 容积率不低于1.5, 拆建比控制在0.6—0.8: a number, or two from one to the other, without a unit behind a word of reaching or keeping to. */
export const bareNumber: Rule<Amount> = {
  name: 'bare-number',
  pattern: pattern`(?= |${NUMERAL_AHEAD})(?<=${REACHES}) ?(?<number>${FREE_NUMERAL})(?: ?${TO} ?(?<last>${NUMERAL})(?:之间)?)?(?<suffix>${SUFFIX})?(?=$|[，。；、：）！？\s的])`,
  read: ({ groups }, { text }) => {
    if (SIGNS_ALONE.test(text)) return null;
    const { number = '', last, suffix }: Written = groups ?? {};
    const value = readNumeral(number);
    if (value === null) return null;
    const amount = amountOf(value, { number, suffix });
    const value2 = last === undefined ? null : readNumeral(last);
    return { value: value2 === null ? amount : { ...amount, value2 } };
  },
};
