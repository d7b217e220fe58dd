import { expect, test } from 'vitest';
import type { QuantityValue } from '../../../lib/model/target.ts';
import { markedTarget } from '../../support/marked-target.ts';

/** Sentence with a number of a list marked, and what is known of it from the list as a whole. */
const LISTED: readonly (readonly [
  string,
  Pick<QuantityValue, 'value' | 'unit' | 'comparator' | 'kind'>,
])[] = [
  [
    '浓度分别不高于10、«35»、50毫克/立方米',
    { value: 35, unit: '毫克/立方米', comparator: 'le', kind: 'limit' },
  ],
  [
    '浓度分别不高于10、35、«50毫克/立方米»',
    { value: 50, unit: '毫克/立方米', comparator: 'le', kind: 'limit' },
  ],
  [
    '浓度分别控制在5、«25毫克/立方米以内»',
    { value: 25, unit: '毫克/立方米', comparator: 'le', kind: 'limit' },
  ],
  ['覆盖率分别达到«60»、70、85%以上', { value: 60, unit: '%', comparator: 'ge', kind: 'level' }],
  ['新建小学、初中分别为«5所»、3所', { value: 5, unit: '所', comparator: 'eq', kind: 'count' }],
  ['小学、初中巩固率分别为«99%»、98%', { value: 99, unit: '%', comparator: 'eq', kind: 'level' }],
];

test.each(LISTED)('%s', (sentence, expected) => {
  expect(markedTarget(sentence).value).toMatchObject(expected);
});
