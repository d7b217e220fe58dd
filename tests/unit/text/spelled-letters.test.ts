import { expect, test } from 'vitest';
import { spelledLetters } from '../../../lib/text/spelled-letters.ts';

test.each([
  ['年', '年'],
  ['[上下]', '上下'],
  ['[上下上]', '上下'],
  ['[1-3]', '123'],
  ['[1-3年]', '123年'],
  ['[年1-3]', '123年'],
  ['[-年]', '-年'],
  ['[年-]', '-年'],
  ['-', '-'],
  [String.raw`[上\-下]`, '-上下'],
  [String.raw`\.`, '.'],
  [String.raw`\d`, '0123456789'],
  [String.raw`[\d年]`, '0123456789年'],
  [String.raw`\t`, '\t'],
  [String.raw`\n`, '\n'],
  [String.raw`\r`, '\r'],
  [String.raw`\f`, '\f'],
  [String.raw`\v`, '\v'],
  [String.raw`[\t ]`, '\t '],
  [String.raw`\u5e74`, '年'],
  [String.raw`\u5E74`, '年'],
  [String.raw`\u{5e74}`, '年'],
  [String.raw`\x41`, 'A'],
  [String.raw`[\u4e0a\u4e0b]`, '上下'],
  ['[①-⑤]', '①②③④⑤'],
  ['[a-z]', 'abcdefghijklmnopqrstuvwxyz'],
  ['[0-O]', '0123456789:;<=>?@ABCDEFGHIJKLMNO'],
])('%s stands for one of “%s”', (written, letters) => {
  expect(spelledLetters(written)).toBe(letters);
});

test.each([
  ['any letter', '.'],
  ['the beginning', '^'],
  ['the end', '$'],
  ['all letters but some', '[^上下]'],
  ['a class with a name', String.raw`\p{Script=Han}`],
  ['all but such a class', String.raw`\P{L}`],
  ['such a class among letters', String.raw`[年\p{L}]`],
  ['an earlier group', String.raw`\k<mark>`],
  ['a class of blanks', String.raw`\s`],
  ['a boundary', String.raw`\b`],
  ['a large range', '[一-龥]'],
  ['a range of thirty-three', '[0-P]'],
  ['a range from a class', String.raw`[\s-年]`],
  ['a range to a class', String.raw`[1-\s]`],
  ['a range from digits', String.raw`[\d-年]`],
  ['a letter of two units', '𠮷'],
  ['the same by its number', String.raw`\u{20bb7}`],
  ['one of them among others', '[年𠮷]'],
])('%s is not spelled out', (_, written) => {
  expect(spelledLetters(written)).toBe('');
});
