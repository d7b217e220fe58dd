import { perModel } from '../../lexicon/current-model.ts';
import { MONEY_UNIT } from '../../lexicon/units.ts';
import { sizeOf } from '../../text/numerals/numeral.ts';
import { pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { type Amount, amountOf, type Written } from './amount.ts';

const BOUND = /及?以[上下]/u;

const PATTERN = perModel(
  () =>
    pattern`(?<![\d一二两三四五六七八九十百千万亿数几上近余多.、\/])(?<size>[百千]?万亿?|[十百千]?亿)(?<unit>${MONEY_UNIT()})(?<suffix>${BOUND})`,
);

/** 亿元以上, 千万元以上: a bare magnitude of money as a bound; not 亿元项目, 数亿元. */
export const roundMoney: Rule<Amount> = {
  name: 'round-money',
  get pattern() {
    return PATTERN();
  },
  read: ({ groups }) => {
    const { size = '', unit, suffix }: Written = groups ?? {};
    return { value: amountOf(sizeOf(size) ?? 1, { unit, suffix }) };
  },
};
