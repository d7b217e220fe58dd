import { FREE_NUMERAL, NUMERAL_AHEAD, readNumeral } from '../../text/numerals/numeral.ts';
import { pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { type Amount, amountOf, SUFFIX, type Written } from './amount.ts';

/** Verbs behind which a number may stand alone. */
const REACHES =
  /突破|超过|达到|高于|低于|不少于|不小于|不大于|控制在|稳定在|增加到|增长到|提高到|降至|降到|[≥≤＞＜><]/u;

/** 标识注册总量突破5亿, 容积率不低于1.5: a number without a unit behind a word of reaching or keeping to. */
export const bareNumber: Rule<Amount> = {
  name: 'bare-number',
  pattern: pattern`(?= |${NUMERAL_AHEAD})(?<=${REACHES}) ?(?<number>${FREE_NUMERAL})(?<suffix>${SUFFIX})?(?=$|[，。；、：）！？\s的])`,
  read: ({ groups }) => {
    const { number = '', suffix }: Written = groups ?? {};
    const value = readNumeral(number);
    return value === null ? null : { value: amountOf(value, { number, suffix }) };
  },
};
