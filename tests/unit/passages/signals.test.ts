import { expect, test } from 'vitest';
import { hasSignal } from '../../../lib/rules/signals/find-signals.ts';

const TEXT = '第一条 为规范管理，制定本办法。\n第二条 各单位应当建立台账。';

test.each([
  ['a way of writing that a text has', 'article-numbers', 1, true],
  ['one that it has so often', 'article-numbers', 2, true],
  ['one that it has less often', 'article-numbers', 3, false],
  ['one that it has not', 'news-title', 1, false],
  ['a way that nobody described', 'poems', 1, false],
] as const)('%s', (...[, name, atLeast, has]) => {
  expect(hasSignal(name, TEXT, atLeast)).toBe(has);
});

test('once is enough where no number is asked for', () => {
  expect(hasSignal('self-reference', TEXT)).toBe(true);
});
