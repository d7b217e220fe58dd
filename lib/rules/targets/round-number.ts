import { perModel } from '../../lexicon/current-model.ts';
import { REACH_ROUND } from '../../lexicon/kind-words.ts';
import { ANY_UNIT } from '../../lexicon/units.ts';
import { sizeOf } from '../../text/numerals/numeral.ts';
import { pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { type Amount, amountOf, type Written } from './amount.ts';

const PATTERN = perModel(
  () =>
    pattern`(?<=${REACH_ROUND}|超|达|逾)(?<size>[百千]?万亿?|[十百千]?亿|百|千)(?!兆)(?<unit>${ANY_UNIT()})(?<suffix>以上)?(?![级台阶])`,
);

/** 突破千亿元, 超百家, 达到千座以上: a bare magnitude that is to be reached or passed; not 千亿级, 百名博士. */
export const roundNumber: Rule<Amount> = {
  name: 'round-number',
  get pattern() {
    return PATTERN();
  },
  read: ({ groups }) => {
    const { size = '', unit, suffix }: Written = groups ?? {};
    return { value: amountOf(sizeOf(size) ?? 1, { unit, suffix }) };
  },
};
