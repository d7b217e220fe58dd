import { applyRules, type Found, type Passage, type Rule } from '../rule.ts';
import { settle } from '../settle.ts';
import type { Amount } from './amount.ts';
import { bareNumber } from './bare-number.ts';
import { between } from './between.ts';
import { counted } from './counted.ts';
import { doubled } from './doubled.ts';
import { firstOfItsKind } from './first-of-its-kind.ts';
import { fraction } from './fraction.ts';
import { half } from './half.ts';
import { halfTime } from './half-time.ts';
import { halve } from './halve.ts';
import { indicatorRow } from './indicator-row.ts';
import { listed } from './listed.ts';
import { nothingLeft } from './nothing-left.ts';
import { percentWords } from './percent-words.ts';
import { ranged } from './ranged.ts';
import { ratio } from './ratio.ts';
import { roundMoney } from './round-money.ts';
import { roundNumber } from './round-number.ts';
import { signedMoney } from './signed-money.ts';
import { tableCell } from './table-cell.ts';
import { tableFigure } from './table-figure.ts';
import { tenths } from './tenths.ts';
import { whole } from './whole.ts';
import { yuanAndJiao } from './yuan-and-jiao.ts';

/** The ways of writing an amount; of equally long ones the earlier wins. */
export const amountRules: readonly Rule<Amount>[] = [
  tableFigure,
  indicatorRow,
  between,
  ranged,
  percentWords,
  fraction,
  tenths,
  halve,
  half,
  halfTime,
  doubled,
  ratio,
  roundMoney,
  roundNumber,
  signedMoney,
  yuanAndJiao,
  listed,
  counted,
  tableCell,
  bareNumber,
  whole,
  nothingLeft,
  firstOfItsKind,
];

/** All numbers with units of each passage, in text order, whatever they are for. */
export function findAmounts(passages: readonly Passage[]): Found<Amount>[][] {
  return applyRules(amountRules, passages).map(settle);
}
