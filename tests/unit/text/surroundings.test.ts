import { expect, test } from 'vitest';
import { surroundings } from '../../../lib/text/surroundings.ts';

const TEXT = '一、规范收费。\n不得向企业\n摊派费用。\n二、减税。';

function around(words: string, room: number) {
  const from = TEXT.indexOf(words);
  return surroundings(TEXT, { from, to: from + words.length }, room);
}

test('a passage is shown in one line, with what stands beside it; … stands where more does', () => {
  expect(around('企业\n摊派', 5)).toEqual({
    before: '…。 不得向',
    words: '企业 摊派',
    after: '费用。 二…',
  });
});

test('what begins or ends with a line has no blank at the edge', () => {
  expect(around('不得向企业', 1)).toEqual({ before: '…', words: '不得向企业', after: '…' });
});

test('at the ends of a text nothing is left out', () => {
  expect(around('一、规范收费', 4)).toMatchObject({ before: '', after: '。 不得…' });
  expect(around('摊派费用。\n二、减税', 1)).toMatchObject({ after: '。' });
  expect(around('规范', 2)).toMatchObject({ before: '一、' });
});
