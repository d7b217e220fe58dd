import { expect, test } from 'vitest';
import { matchesIn, spansIn } from '../../../lib/text/matches.ts';

test('finds what matchAll finds, empty matches and characters of two units among them', () => {
  for (const form of [/\d+/gu, /(?=[^\d])/gu, /\p{L}?/gu])
    for (const text of ['', '1个，22个', '𠮷1𠮷', '😀'])
      expect(matchesIn(form, text).map(({ index, 0: words }) => [index, words])).toEqual(
        Array.from(text.matchAll(form), ({ index, 0: words }) => [index, words]),
      );
});

test('finds the same, however the pattern was used before', () => {
  const form = /\d/gu;
  form.exec('1、2');
  expect(spansIn(form, '1、2')).toEqual([
    { from: 0, to: 1 },
    { from: 2, to: 3 },
  ]);
});
