import { expect, test } from 'vitest';
import { type DrawnMark, litLines } from '../../../lib/review/lit-lines.ts';

const TEXT = '一、培育企业，新增不少于15家。\n\n二、严禁摊派。';

const mark = (kind: DrawnMark['kind'], words: string): DrawnMark => {
  const from = TEXT.indexOf(words);
  return { kind, from, to: from + words.length };
};
const partsOf = (lines: ReturnType<typeof litLines>) =>
  lines.map(({ parts }) =>
    parts.map(({ from, to, marks }) => [TEXT.slice(from, to), ...marks.map(({ kind }) => kind)]),
  );

test('a line is cut where marks begin and end, and all of its text is there', () => {
  const marks = [mark('measure', '一、培育企业'), mark('target', '不少于15家')];
  expect(partsOf(litLines(TEXT, { marks, notes: [] }))).toEqual([
    [['一、培育企业', 'measure'], ['，新增'], ['不少于15家', 'target'], ['。']],
    [],
    [['二、严禁摊派。']],
  ]);
});

test('of marks within each other the outer stands first, and each is met for the first time once', () => {
  const marks = [mark('target', '不少于15家'), mark('must', '培育企业，新增不少于15家')];
  const [line] = litLines(TEXT, { marks, notes: [] });
  const firsts = line?.parts.filter(({ isFirst }) => isFirst) ?? [];
  expect(firsts.map(({ marks: over }) => over.map(({ kind }) => kind))).toEqual([
    ['must'],
    ['must', 'target'],
  ]);
});

test('a note over a line break is drawn in both lines and listed where it begins', () => {
  const note = { id: 'a', colour: 'blue' as const, from: 5, to: TEXT.indexOf('严禁') };
  const lines = litLines(TEXT, { marks: [], notes: [note] });
  expect(lines.map(({ notes }) => notes)).toEqual([['a'], [], []]);
  const drawn = lines.flatMap(({ parts }) => parts.filter(({ notes }) => notes.length > 0));
  expect(drawn.map(({ from, to }) => TEXT.slice(from, to))).toEqual([
    '业，新增不少于15家。',
    '二、',
  ]);
});

test('a passage to look at is drawn apart from the rest', () => {
  const shown = mark('target', '严禁');
  const parts = litLines(TEXT, { marks: [], notes: [], shown }).flatMap((line) => line.parts);
  const drawn = parts.filter(({ isShown }) => isShown);
  expect(drawn.map(({ from, to }) => TEXT.slice(from, to))).toEqual(['严禁']);
});
