import { expect, test } from 'vitest';
import { read } from '../../../lib/reading/read.ts';

const dayOf = (sentence: string) => read({ text: sentence }).targets.at(-1)?.deadline;

test.each([
  ['到2025年底，全市完成2001年底前建成的300所校舍翻修', '2025-12-31'],
  ['全市2025年底前建成校舍300所', '2025-12-31'],
  ['全市2025年底前建成投用的校舍达到300所', '2025-12-31'],
])('how old things are is no day by which they are done: %s', (sentence, day) => {
  expect(dayOf(sentence)).toBe(day);
});
