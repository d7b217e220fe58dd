import { expect, test } from 'vitest';
import { readOrdinal } from '../../../lib/text/ordinal.ts';

test.each([
  ['12', 12],
  ['999', 999],
  ['三', 3],
  ['九', 9],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['二十一', 21],
  ['百', 100],
  ['一百', 100],
  ['百零三', 103],
  ['二百一十', 210],
  ['二百十', 210],
  ['三百四十五', 345],
])('%s counts as %i', (written, number) => {
  expect(readOrdinal(written)).toBe(number);
});

test.each(['', '〇', '1000', '一二', '十十', '二十三四', '第三', '三章', '一千', '1二'])(
  '“%s” is no number of a heading',
  (written) => {
    expect(readOrdinal(written)).toBeNull();
  },
);
