import { expect, test } from 'vitest';
import { normalise } from '../../../../lib/text/normalise.ts';
import { wrappedBlanks } from '../../../../lib/text/steps/wrapped-blanks.ts';

const plain = (text: string) => normalise(text, [wrappedBlanks]).text;

/** As many words as fill a line; with its number the first of an item is wider. */
const FULL = '本县社团办理夜校得向本府申请补助并于开课前检附计划书送本府审核';
const FIRST = `二、${FULL}`;

test.each([
  ['lines of a width', [FIRST, FULL, FULL, '审核。']],
  ['a line that ends in a mark', [FIRST, `${FULL.slice(1)},`, FULL, FULL, '审核。']],
  ['a mark at the head of a line', [FIRST, FULL, FULL, FULL, '、审核。']],
])('blanks go that stand for line breaks: %s', (_, lines) => {
  expect(plain(`${lines.join(' ')}\n|\n${FIRST} 办理。`)).toBe(
    `${lines.join('')}\n|\n${FIRST}办理。`,
  );
});

test.each([
  ['too few', [FIRST, FULL, '审核。']],
  ['lines of all widths', [FIRST, FULL.slice(7), FULL.slice(4), FULL, FULL.slice(6), '审核。']],
  ['behind sentences', Array.from({ length: 6 }, () => `${FULL.slice(1)}。`)],
  ['words of another script', [FIRST, FULL, FULL, FULL].map((line) => `${line}A`)],
  ['short lines', Array.from({ length: 9 }, () => FULL.slice(0, 20))],
  ['long lines', Array.from({ length: 9 }, () => FULL + FULL)],
])('other blanks stay: %s', (_, lines) => {
  expect(plain(lines.join(' '))).toBe(lines.join(' '));
});

test('the number of a paragraph behind a blank is no break of a line amid words', () => {
  const text = [FIRST, FULL, FULL, FULL, '审核。'].join(' ');
  expect(plain(`${text} (一)夜校。`)).toBe(`${text.replaceAll(' ', '')} (一)夜校。`);
});
