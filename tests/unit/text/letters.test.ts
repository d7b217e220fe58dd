import { expect, test } from 'vitest';
import { hasLetter } from '../../../lib/text/letters.ts';

test.each(['通知', '，3', 'a', 'Z', '（〇）', 'é', '𠮷', 'ﾊ'])(
  '“%s” has a letter or figure',
  (line) => {
    expect(hasLetter(line)).toBe(true);
  },
);

test.each(['', ' ', '——', '。', '★★'])('“%s” is marks or blanks alone', (line) => {
  expect(hasLetter(line)).toBe(false);
});
