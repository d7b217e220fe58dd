import { expect, test } from 'vitest';
import { isShipped } from '../../../lib/lexicon/shipped-words.ts';
import { read } from '../../../lib/reading/read.ts';
import { targetsOf, taskOf, withList } from '../../support/own-model-cases.ts';

test.each([
  ['units', '家', '梯次'],
  ['comparators', '不少于', '不亚于'],
  ['modalWords', '不得', '不宜'],
  ['actionVerbs', '加强', '赋能'],
  ['namesWithoutNumber', '五位一体', '五个课堂'],
] as const)('of %s, %s is shipped and %s is not', (list, shipped, own) => {
  expect(isShipped(list, shipped)).toBe(true);
  expect(isShipped(list, own)).toBe(false);
});

test('what is called shipped is without effect when it is added, also with another meaning', () => {
  const text = taskOf('新增不少于20家企业。');
  expect(targetsOf(read({ text }, withList('comparators.lt', ['不少于'])))).toEqual(
    targetsOf(read({ text })),
  );
});
