import { describe, expect, test } from 'vitest';
import { hasLostBreaks } from '../../../lib/text/lost-breaks.ts';

describe('blanks for line breaks', () => {
  const words = '字'.repeat(100);

  test.each([
    ['two full stops before blanks in a long line', `${words}。 ${words}； ${words}`, true],
    ['one may be chance', `${words}。 ${words}；${words}`, false],
    ['four brackets of numbers before blanks', `${words}（一） ${words}）　a] b〕 c`, true],
    ['three may be chance', `${words}（一） ${words}）　a] b`, false],
    ['in a short line they are blanks', `${'字'.repeat(190)}。 一。 二。 三`, false],
    ['tabs part cells', `${words}。\t${words}。\t${words}`, false],
    ['blanks at the end of a line are no breaks', `${words}。 ${words}。  `, false],
  ])('%s', (_, line, has) => {
    expect(hasLostBreaks(line)).toBe(has);
  });
});
