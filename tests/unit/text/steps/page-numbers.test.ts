import { expect, test } from 'vitest';
import { normalise } from '../../../../lib/text/normalise.ts';
import { pageNumbers } from '../../../../lib/text/steps/page-numbers.ts';

const LINE = '本行政区域内有关部门应当加强组织领导与监督';
const END = `${LINE.slice(0, 12)}。`;
const numbersIn = (text: string) => normalise(text, [pageNumbers]).text.match(/\d+/gu) ?? [];

/** A page whose number is glued to its first line; the last line stops amid a sentence, or with it. */
const page = (number: number | string, last = LINE) => [`${number}${LINE}`, LINE, last].join('\n');
const pages = (...numbers: readonly number[]) => numbers.map((number) => page(number));

test('page numbers glued to the first line of a page are taken out, and nothing else', () => {
  const text = ['前言', LINE, ...pages(8, 9, 10), page(11, END), '2023年底前完成'].join('\n');
  const without = ['前言', LINE, ...Array.from({ length: 3 }, () => page('')), page('', END)];
  expect(normalise(text, [pageNumbers]).text).toBe([...without, '2023年底前完成'].join('\n'));
});

test.each([
  [
    'before brackets and quotations',
    [LINE, '99“放管服”改革', '100（试行）', '101《条例》', '102本'].join(`\n${LINE}\n${LINE}\n`),
    [],
  ],
  [
    'of a page that begins with a paragraph',
    [LINE, ...pages(1, 2, 3), page(4, END), page(5)].join('\n'),
    [],
  ],
  [
    'of which some are hidden by headings',
    [LINE, ...pages(31, 32, 33, 36, 37, 38, 40)].join('\n'),
    [],
  ],
  [
    'where half of the pages begin amid a sentence',
    [LINE, page(1), page(2, END), page(3, END), page(4)].join('\n'),
    [],
  ],
  ['of three lines, where they are large', [LINE, ...pages(20, 21, 22)].join('\n'), []],
  [
    'before the decimal number of a part, wherever it stands',
    [LINE, page(96), page(97), `${END}\n9812.3 供水保障\n${LINE}`, page(99), page(100)].join('\n'),
    ['12', '3'],
  ],
  [
    'behind an indent, parted from the line by a blank',
    [LINE, ...[31, 32, 33].map((at) => page(`  ${at} `))].join('\n'),
    [],
  ],
])('page numbers are taken out %s', (_, text, left) => {
  expect(numbersIn(text)).toEqual(left);
});

test.each([
  ['of three lines, which may be chance', [LINE, ...pages(5, 6, 7)].join('\n'), ['5', '6', '7']],
  [
    'where most lines before them end with their sentence',
    [LINE, page(1, END), page(2, END), page(3, END), page(4), LINE].join('\n'),
    ['1', '2', '3', '4'],
  ],
  [
    'behind headings, which no line was cut at',
    [LINE, ...pages(1, 2, 3, 4).map((each) => `基本情况\n${each}`), LINE].join('\n'),
    ['1', '2', '3', '4'],
  ],
  [
    'of parts that nothing glues to a page',
    [LINE, ...pages(41, 42), `${END}\n13.2 供水\n${END}\n14.1 排水\n${END}`].join('\n'),
    ['41', '42', '13', '2', '14', '1'],
  ],
  ['that do not count', [LINE, ...pages(1, 3, 5, 7, 9)].join('\n'), ['1', '3', '5', '7', '9']],
  [
    'amid lines',
    [LINE, ...[1, 2, 3, 4].map((at) => `在${at}个${LINE}`), LINE].join('\n'),
    ['1', '2', '3', '4'],
  ],
  [
    'of items',
    [LINE, ...[1, 2, 3, 4].map((at) => `${at}.${LINE}`), LINE].join('\n'),
    ['1', '2', '3', '4'],
  ],
  [
    'of years',
    [LINE, ...pages(2021, 2022, 2023, 2024)].join('\n'),
    ['2021', '2022', '2023', '2024'],
  ],
])('numbers stay %s', (_, text, left) => {
  expect(numbersIn(text)).toEqual(left);
});

test('of two counts the pages are the one that interrupts sentences', () => {
  const rows = [1, 2, 3, 4, 5, 6].map((row) => `${row}项指标。`);
  const text = [LINE, ...pages(3, 4), END, ...rows, LINE, ...pages(5, 6)].join('\n');
  expect(numbersIn(text)).toEqual(['1', '2', '3', '4', '5', '6']);
});

test('in a text that was not cut at a margin, numbers are part of its lines', () => {
  const text = [1, 2, 3, 4, 5].map((at) => `${at}项任务`).join('\n');
  expect(numbersIn(text)).toEqual(['1', '2', '3', '4', '5']);
});
