import { expect, test } from 'vitest';
import { matchesIn, seekMatch, spansIn } from '../../../lib/text/matches.ts';

test('finds what matchAll finds, empty matches and characters of two units among them', () => {
  for (const form of [/\d+/gu, /(?=[^\d])/gu, /\p{L}?/gu])
    for (const text of ['', '1个，22个', '𠮷1𠮷', '😀']) {
      const found = Array.from(text.matchAll(form), ({ index, 0: words }) => [index, words]);
      const shown = ({ index, 0: words }: RegExpExecArray) => [index, words];
      expect(matchesIn(form, text).map(shown)).toEqual(found);
      const gone: ReturnType<typeof shown>[] = [];
      expect(seekMatch(form, text, (match) => gone.push(shown(match)) === 0)).toBe(false);
      expect(gone).toEqual(found);
    }
});

test('goes on where it was, when the pattern was used for another text in between', () => {
  const form = /\d/gu;
  const found: number[] = [];
  const isThere = seekMatch(form, '1、2、3、4', ({ index, 0: digit }) => {
    found.push(index);
    matchesIn(form, '45');
    return digit === '3';
  });
  expect(isThere).toBe(true);
  expect(found).toEqual([0, 2, 4]);
});

test('a pattern that would find its first match for ever is refused by name', () => {
  expect(() => matchesIn(/\d月/u, '5月')).toThrow('/\\d月/ lacks the flag g.');
  expect(() => seekMatch(/\d月/u, '5月', () => true)).toThrow('/\\d月/ lacks the flag g.');
});

test('where a pattern cannot match, it finds nothing', () => {
  expect(spansIn(/以上/gu, '以下')).toEqual([]);
});

test('finds the same, however the pattern was used before', () => {
  const form = /\d/gu;
  form.exec('1、2');
  expect(spansIn(form, '1、2')).toEqual([
    { from: 0, to: 1 },
    { from: 2, to: 3 },
  ]);
});
