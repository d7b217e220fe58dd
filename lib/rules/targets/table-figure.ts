import { exact, FREE_NUMERAL, readNumeral, sizeOf } from '../../text/numerals/numeral.ts';
import { pattern, shape } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { type Amount, amountOf, SUFFIX, type Written } from './amount.ts';

/** 万m³/小时: the magnitude that belongs to the figures, and the unit. */
const SIZED = shape`^(?<size>[万亿]{1,2})(?<unit>.+)`;

/** 95, 重点城市≥30, 5左右: a figure whose unit the name of its row or a cell of it says, where each cell stands on a line of its own. */
export const tableFigure: Rule<Amount> = {
  name: 'table-figure',
  applies: ({ figure }) => figure !== undefined,
  pattern: pattern`(?<number>${FREE_NUMERAL})(?<suffix>${SUFFIX})?(?=$)`,
  read: ({ groups }, { figure }) => {
    const { number = '', suffix }: Written = groups ?? {};
    const value = readNumeral(number);
    if (value === null) return null;
    const written = figure?.unit ?? '';
    const { size = '', unit = written } = SIZED.exec(written)?.groups ?? {};
    const whole = exact(value * (sizeOf(size) ?? 1));
    return { value: amountOf(whole, { number, ...(unit !== '' && { unit }), suffix }) };
  },
};
