import { expect, test } from 'vitest';
import { splitLine } from '../../../lib/reading/split-line.ts';

/** A page that lost its line breaks, with blanks in their places. */
const joined = (...paragraphs: string[]) => splitLine(paragraphs.join(' ')).length;
const LONG = `${'各地要加强组织领导，'.repeat(12)}确保取得实效。`;

test('a paragraph keeps its sentences whole where blanks stand for lost line breaks', () => {
  expect(joined(LONG, LONG, LONG)).toBe(3);
  expect(joined(LONG, LONG, '对敬老院实施改造， 2022年底前完成80%以上。')).toBe(3);
  expect(joined(LONG, LONG, '新建学校、 医院各一所。')).toBe(3);
});
