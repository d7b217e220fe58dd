import { expect, test } from 'vitest';
import type { QuantityValue } from '../../lib/model/target.ts';
import { quantityWords } from '../../lib/text/quantity-words.ts';

type Amount = Pick<QuantityValue, 'value' | 'value2' | 'unit' | 'comparator'>;

const cases: [Amount, string][] = [
  [{ comparator: 'ge', value: 10, unit: '家' }, '≥ 10 家'],
  [{ comparator: 'lt', value: 1, unit: '%' }, '< 1 %'],
  [{ comparator: 'gt', value: 1450, unit: '家' }, '> 1,450 家'],
  [{ comparator: 'le', value: 0.5, unit: '个百分点' }, '≤ 0.5 个百分点'],
  [{ comparator: 'range', value: 10, value2: 15, unit: '%' }, '10–15 %'],
  [{ comparator: 'approx', value: 12_000, unit: '人' }, '≈ 1.2 万人'],
  [{ comparator: 'eq', value: 12_345, unit: '人' }, '12,345 人'],
  [{ comparator: 'eq', value: 5_000_000_000, unit: '元' }, '50 亿元'],
  [{ comparator: 'eq', value: 66.6667, unit: '%' }, '66.6667 %'],
  [{ comparator: 'range', value: 5000, value2: 50_000, unit: '元' }, '5,000–50,000 元'],
  [{ comparator: 'eq', value: 1, unit: '' }, '1'],
  [{ comparator: 'eq', value: 0, unit: '%' }, '0 %'],
];

test.each(cases)('%o is written as people write it', (amount, words) => {
  expect(quantityWords(amount)).toBe(words);
});
