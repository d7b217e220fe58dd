import { expect, test } from 'vitest';
import { eachMatch, matchesIn, spansIn } from '../../../lib/text/matches.ts';

test('finds what matchAll finds, empty matches and characters of two units among them', () => {
  for (const form of [/\d+/gu, /(?=[^\d])/gu, /\p{L}?/gu])
    for (const text of ['', '1个，22个', '𠮷1𠮷', '😀']) {
      const found = Array.from(text.matchAll(form), ({ index, 0: words }) => [index, words]);
      const shown = ({ index, 0: words }: RegExpExecArray) => [index, words];
      expect(matchesIn(form, text).map(shown)).toEqual(found);
      expect(Array.from(eachMatch(form, text), shown)).toEqual(found);
    }
});

test('goes on where it was, when the pattern was used for another text in between', () => {
  const form = /\d/gu;
  const found = [];
  for (const { index } of eachMatch(form, '1、2、3')) {
    found.push(index);
    matchesIn(form, '45');
  }
  expect(found).toEqual([0, 2, 4]);
});

test('a pattern that would find its first match for ever is refused by name', () => {
  expect(() => matchesIn(/\d月/u, '5月')).toThrow('/\\d月/ lacks the flag g.');
  expect(() => eachMatch(/\d月/u, '5月').next()).toThrow('/\\d月/ lacks the flag g.');
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
