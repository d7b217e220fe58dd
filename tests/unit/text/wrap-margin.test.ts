import { describe, expect, test } from 'vitest';
import { columns, ends, wrapMargin } from '../../../lib/text/wrapping.ts';

test('a Chinese character or mark takes two columns, all else one', () => {
  expect(columns('')).toBe(0);
  expect(columns('到2025年，“AI”')).toBe(16);
  expect(columns('ﾊﾝｸﾞ')).toBe(4);
});

test.each([
  ['一句话。', true],
  ['（试行）：', true],
  ['他说：“好！”', true],
  ['（略。）', true],
  ['etc;', true],
  ['。”）〕', true],
  ['关于印发', false],
  ['，', false],
  ['。以后', false],
  ['', false],
])('“%s” ends where its text does: %s', (line, does) => {
  expect(ends(line)).toBe(does);
});

describe('the margin at which a text was cut', () => {
  const cut = (characters: number) => '字'.repeat(characters);
  const lines = (count: number, line: string) => Array.from({ length: count }, () => line);

  test.each([
    ['six lines of one width are the fewest that tell it', lines(6, cut(20)), 40],
    ['five do not', lines(5, cut(20)), null],
    ['nor do lines that end with their sentences', lines(9, `${cut(19)}。`), null],
    ['narrow lines are headings or cells', lines(9, cut(14)), null],
    ['of thirty columns on they may be lines of a page', lines(9, cut(15)), 30],
    [
      'a mark or a long word may end a line early',
      [...lines(4, cut(20)), ...lines(4, cut(18))],
      40,
    ],
    ['a fifth of the lines must be cut', [...lines(6, cut(20)), ...lines(24, '完。')], 40],
    ['fewer may be chance', [...lines(6, cut(20)), ...lines(25, '完。')], null],
    ['blank lines count for nothing', [...lines(6, cut(20)), ...lines(60, '')], 40],
    [
      'nor do the entries of a table of contents',
      [...lines(6, cut(20)), ...lines(60, `第一章 总则 ${'.'.repeat(80)} 1`)],
      40,
    ],
    ['hardly a line may be longer', [...lines(6, cut(20)), `${cut(24)}。`], null],
    ['one of many may', [...lines(16, cut(20)), `${cut(24)}。`], 40],
    ['a little longer they may be', [...lines(6, cut(20)), ...lines(2, `${cut(22)}。`)], 40],
    [
      'whole paragraphs are no lines of a page',
      [...lines(6, cut(20)), ...lines(6, cut(130))],
      null,
    ],
    [
      'of two widths the one that more lines have',
      [...lines(6, cut(20)), ...lines(4, cut(16))],
      40,
    ],
    [
      'of two widths that as many lines have the wider',
      [...lines(6, cut(16)), ...lines(6, cut(20))],
      40,
    ],
    [
      'whichever of them comes first',
      [...lines(6, cut(20)), ...lines(6, cut(18)), ...lines(6, cut(17))],
      40,
    ],
    [
      'lines of a hundred and twenty characters may be cut at a wide margin',
      lines(9, cut(120)),
      240,
    ],
    ['longer ones are paragraphs', lines(9, cut(121)), null],
    [
      'a paragraph among many lines tells no margin of its own',
      [...lines(17, cut(20)), cut(121)],
      40,
    ],
    [
      'lines that are three marks short and more are cut elsewhere',
      [...lines(5, cut(20)), ...lines(5, cut(17))],
      null,
    ],
    [
      'of fifty lines three may reach beyond, and no more',
      [...lines(47, cut(20)), ...lines(3, `${cut(24)}。`)],
      40,
    ],
    ['four of fifty may not', [...lines(46, cut(20)), ...lines(4, `${cut(24)}。`)], null],
    [
      'three paragraphs of fifty may stand there',
      [...lines(47, cut(20)), ...lines(3, cut(130))],
      40,
    ],
    ['no lines have none', [], null],
  ])('%s', (_, text, margin) => {
    expect(wrapMargin(text)).toBe(margin);
  });
});
