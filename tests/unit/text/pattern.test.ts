import { expect, test } from 'vitest';
import { anyOf, endsWithAny, pattern } from '../../../lib/text/pattern.ts';

test('of words the longest is met, whatever their order and signs', () => {
  const words = anyOf(['不得', '不得超过', '%(含)', '不得']);
  expect('不得超过5%(含)'.match(new RegExp(words.source, 'gu'))).toEqual(['不得超过', '%(含)']);
});

test('no words meet nothing, the empty text neither', () => {
  expect(anyOf([]).test('')).toBe(false);
});

test('a fragment holds together, and meets all places of a text', () => {
  const found = '5月底前，6月前'.match(pattern`${/\d/u}月${/底|末/u}?前`);
  expect(found).toEqual(['5月底前', '6月前']);
});

test('a text is known by the words at its end', () => {
  const ends = endsWithAny(['委员会', '局', '办公室']);
  expect(['市教育局', '管理委员会', '局长', '会', '室', ''].map(ends)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
