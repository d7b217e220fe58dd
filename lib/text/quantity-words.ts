import type { Comparator, QuantityValue } from '../model/target.ts';

type Amount = Pick<QuantityValue, 'value' | 'value2' | 'unit' | 'comparator'>;

const SIGNS: Readonly<Record<Comparator, string>> = {
  ge: '≥',
  gt: '>',
  le: '≤',
  lt: '<',
  approx: '≈',
  range: '',
  eq: '',
};

/** The large numbers in which Chinese text counts, greatest first. */
const MYRIADS = [
  [1e8, '亿'],
  [1e4, '万'],
] as const;

/** Decimals that a figure keeps; more come from thirds and from binary fractions, not from the text. */
const DECIMALS = 4;

const figures = new Intl.NumberFormat('en', { maximumFractionDigits: DECIMALS });

/** Whether `value` has at most two decimals when counted in `size`: 12,000 is 1.2 万, but 12,345 stays as it is. */
function isRoundIn(size: number, value: number): boolean {
  return value >= size && value % (size / 100) === 0;
}

function scaleOf(values: readonly number[]): readonly [size: number, word: string] {
  return MYRIADS.find(([size]) => values.every((value) => isRoundIn(size, value))) ?? [1, ''];
}

/** An amount as people write it: `≥ 10 家`, `< 1 %`, `10–15 %`, `1.2 万人`, `50 亿元`. */
export function quantityWords({ value, value2, unit, comparator }: Amount): string {
  const values = value2 === undefined ? [value] : [value, value2];
  const [size, word] = scaleOf(values);
  const number = values.map((each) => figures.format(each / size)).join('–');
  return [SIGNS[comparator], number, word + unit].filter((part) => part !== '').join(' ');
}
