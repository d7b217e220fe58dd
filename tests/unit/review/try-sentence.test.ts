import { expect, test } from 'vitest';
import { trySentence } from '../../../lib/review/try-sentence.ts';
import { ownModelOf } from '../../support/own-model-cases.ts';

test('a sentence shows what own words find in it and the shipped ones do not', () => {
  const own = ownModelOf({ units: [{ unit: '梯次', sort: 'thing' }] });
  const { without, withOwn } = trySentence('新增培训不少于30梯次，不得收费。', own);
  const kinds = (found: typeof without) => found.map(({ kind, amount }) => `${kind}${amount}`);
  expect(kinds(without)).toEqual(['measure', 'prohibit']);
  expect(kinds(withOwn)).toEqual(['measure', 'target≥ 30 梯次', 'prohibit']);
});

test('nothing is found in nothing', () => {
  expect(trySentence('', ownModelOf({}))).toEqual({ without: [], withOwn: [] });
});

test('a number that is no commitment says why', () => {
  const { without } = trySentence('失业率由5%降低到3%以下。', ownModelOf({}));
  const [base] = without.filter(({ kind }) => kind === 'quantity');
  expect(base?.words).toBe('5%');
  expect(base?.reason?.['zh-Hans']).toBe('原有的数值');
});
