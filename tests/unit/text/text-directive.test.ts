import { expect, test } from 'vitest';
import { textDirective } from '../../../lib/text/text-directive.ts';

const LINE = '二、规范涉企收费。任何单位不得向企业摊派费用，违者追责。';
const TEXT = [
  '各镇人民政府：',
  LINE,
  '三、线上办理率达到95%以上。',
  '四、线上办理率达到95%以上。',
].join('\n');

/** The directive of the nth occurrence of some words. */
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

/** The directive of some words in a text of their own, as a person reads it. */
const shown = (words: string, text: string, nth = 0) =>
  decodeURIComponent(directive(words, nth, text));

test('a word or two may stand in a menu, too, and are named with what is around them', () => {
  expect(shown('各镇', TEXT)).toBe('text=各镇,-人民政府：');
  expect(shown('各镇人民政府', TEXT)).toBe('text=各镇人民政府');
  expect(shown('收费', TEXT)).toMatch(/规范涉企-,收费,-。任何/u);
});

test('what a reader selected is named without the blanks around it', () => {
  expect(shown(' \n规范涉企收费 ', '关于 \n规范涉企收费 。')).toBe('text=规范涉企收费');
});

test('words that differ in their blanks alone are the same to a browser', () => {
  expect(shown('线上 办理率达到', '线上 办理率达到甲。\n线上办理率达到乙。')).toBe(
    'text=线上 办理率达到,-甲。',
  );
});

test('a passage of forty-eight characters is named whole, a longer one by words at its ends', () => {
  const words = '任何单位不得向企业摊派费用'.repeat(4).slice(0, 48);
  expect(shown(words, `${words}，`)).toMatch(/^text=任[^,]{47}(?:,-|$)/u);
  expect(shown(`${words}的`, `${words}的，`)).toMatch(/^text=任[^,]{11,16},[^,]{11,16}的(?:,-|$)/u);
});

test('words within which the page has something else are named by the first and the last', () => {
  const from = TEXT.indexOf('任何单位');
  const named = textDirective(TEXT, { from, to: TEXT.indexOf('，违者') }, true);
  expect(decodeURIComponent(named)).toMatch(/收费。-,任何,费用,-，违者/u);
  const one = { from, to: from + 2 };
  expect(decodeURIComponent(textDirective(TEXT, one, true))).toMatch(/-,任何,-单位/u);
});

test('as much is named around a passage as tells it from others, however far away that stands', () => {
  const far = '为进一步规范涉企收费行为，切实减轻企业负担，现就有关事项通知如下，';
  const text = `甲${far}不得收费。\n乙${far}不得收费。`;
  expect(shown('不得收费', text)).toBe(`text=甲${far}-,不得收费,-。`);
  expect(shown('不得收费', text, 1)).toBe(`text=乙${far}-,不得收费,-。`);
});

test('where nothing tells two places apart, a browser takes the first', () => {
  expect(shown('不得收费', '不得收费。\n不得收费。', 1)).toBe('text=不得收费,-。');
});

test('each end of a passage over blocks is named within its own block', () => {
  const text = '一、收费。\n二、规范收费。\n三、减税降费';
  expect(shown('收费。\n二、规范收费。\n三、减税', text)).toBe('text=一、-,收费。,三、减税,-降费');
});

test('half a character does not keep the others from being found', () => {
  expect(textDirective('a\ud800b', { from: 0, to: 3 })).toBe('text=a%EF%BF%BDb');
});
