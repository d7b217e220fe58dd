import { describe, expect, test } from 'vitest';
import { counterOf, firstIn, isIn, mayMatch, sieveOf } from '../../../lib/text/may-match.ts';

test('a pattern of which nothing is known may match in any text', () => {
  expect([mayMatch(/\p{L}/u, ''), isIn(/共?/u, ''), firstIn(/.+/u, '通知')?.[0]]).toEqual([
    true,
    true,
    '通知',
  ]);
});

test('a list of very many letters, of which nearly every text has one, is not looked for', () => {
  const many = Array.from({ length: 97 }, (_, at) => String.fromCharCode(0x4e00 + at));
  expect(mayMatch(new RegExp(many.join('|'), 'u'), '通')).toBe(true);
  expect(mayMatch(new RegExp(many.slice(1).join('|'), 'u'), '通')).toBe(false);
});

test('of patterns asked about together those are given back that may match', () => {
  const sieve = sieveOf([/罚款/u, /奖励|补[贴助]/u, /\p{L}/u]);
  expect(sieve(['fine', 'grant', 'any'], '给予补助')).toEqual(['grant', 'any']);
  expect(sieve(['fine', 'grant', 'any'], '处以罚款')).toEqual(['fine', 'any']);
  expect(sieve(['fine', 'grant', 'any'], '')).toEqual(['any']);
});

describe('how many of some words a text has', () => {
  const count = counterOf(['主体责任', '责任主体', '处', '联席会议']);

  test.each([
    ['落实主体责任，联席会议负责', 9, 2],
    ['责任主体和主体责任', 9, 2],
    ['任责体主', 9, 0],
    ['主体和责任', 9, 0],
    ['处', 9, 1],
    ['处处', 9, 1],
    ['联席会议处理主体责任', 9, 3],
    ['', 9, 0],
  ])('%s', (text, most, found) => {
    expect(count(text, most)).toBe(found);
  });

  test('is told no further than is asked', () => {
    expect(count('联席会议处理主体责任', 2)).toBe(2);
    expect(count('联席会议处理主体责任', 0)).toBe(0);
  });

  test('is right for each of two texts that are asked about by turns', () => {
    expect([count('处', 9), count('无', 9), count('处', 9)]).toEqual([1, 0, 1]);
  });
});
