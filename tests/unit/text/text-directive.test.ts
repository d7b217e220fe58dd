import { expect, test } from 'vitest';
import { textDirective } from '../../../lib/text/text-directive.ts';

const LINE = '二、规范涉企收费。任何单位不得向企业摊派费用，违者追责。';
const TEXT = [
  '各镇人民政府：',
  LINE,
  '三、线上办理率达到95%以上。',
  '四、线上办理率达到95%以上。',
].join('\n');

/** The directive of the nth occurrence of some words, as a person reads it. */
function directive(words: string, nth = 0, text = TEXT): string {
  let from = -1;
  for (let at = 0; at <= nth; at += 1) from = text.indexOf(words, from + 1);
  return textDirective(text, { from, to: from + words.length });
}

test('words that stand once are named alone', () => {
  expect(decodeURIComponent(directive('不得向企业摊派费用'))).toBe('text=不得向企业摊派费用');
});

test('what has a meaning in a directive is encoded', () => {
  const encoded = directive('5G-A, R&D', 0, '推进5G-A, R&D应用');
  expect(encoded).not.toMatch(/[,&]|(?<!,)-(?!,)/u);
  expect(decodeURIComponent(encoded)).toContain('5G-A, R&D');
});

test('words that stand twice are named with what tells the places apart', () => {
  const [one, two] = [0, 1].map((nth) => decodeURIComponent(directive('线上办理率达到', nth)));
  expect(one).toMatch(/^text=三、-,线上办理率达到,-95%/u);
  expect(two).toMatch(/^text=四、-,线上办理率达到,-95%/u);
});

test('words that begin or end within a word of the browser’s are named with what makes it whole', () => {
  expect(decodeURIComponent(directive('派费用'))).toMatch(/摊-,派费用,-/u);
});

test('a passage over blocks, or a long one, is named by its beginning and its end', () => {
  const over = decodeURIComponent(
    directive(TEXT.slice(TEXT.indexOf('摊派'), TEXT.indexOf('四、') - 1)),
  );
  expect(over).toMatch(/^text=摊派费用.*,[^,]*以上。$/u);
  const long = `${LINE.repeat(3)}完`;
  const [start = '', end = ''] = directive(long, 0, `${TEXT}\n${long}`).slice(5).split(',');
  expect(decodeURIComponent(start).length).toBeLessThan(60);
  expect(decodeURIComponent(end)).toMatch(/完$/u);
});

test('cells of a table are blocks of their own', () => {
  const row = '1\t牵头单位\t区政府办公室';
  expect(decodeURIComponent(directive(row, 0, row))).toMatch(/^text=1,.*办公室$/u);
});

test('blanks have no directive', () => {
  expect(textDirective('一 \n', { from: 1, to: 3 })).toBe('');
});
