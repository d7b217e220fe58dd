import { expect, test } from 'vitest';
import { textDifference } from '../../../lib/review/text-difference.ts';

const THEN = ['一、总体要求', '年底前新增高新技术企业不少于15家。', '二、组织保障', '加强宣传。'];
const withLines = (...lines: readonly string[]) => lines.join('\n');

function rowsOf(then: string, now: string) {
  return textDifference(then, now).rows.map((row) =>
    row.type === 'same'
      ? `=${row.lines.length}`
      : `${row.type}: ${row.parts.map(({ text, state }) => (state === 'same' ? text : `[${state} ${text}]`)).join('')}`,
  );
}

test('a paragraph with other words is shown word by word between those that are the same', () => {
  const now = withLines(
    '一、总体要求',
    '年底前新增高新技术企业不少于20家。',
    '二、组织保障',
    '加强宣传。',
  );
  expect(rowsOf(withLines(...THEN), now)).toEqual([
    '=1',
    'changed: 年底前新增高新技术企业不少于[gone 15][new 20]家。',
    '=2',
  ]);
});

test('paragraphs that came and went are counted apart from changed ones', () => {
  const now = withLines(
    '一、总体要求',
    '年底前新增高新技术企业不少于15家。',
    '建立联席会议制度。',
    '二、组织保障',
  );
  expect(textDifference(withLines(...THEN), now)).toMatchObject({
    changed: 0,
    added: 1,
    removed: 1,
  });
});

test('a mirror in other characters, widths and blanks is the same text', () => {
  expect(
    rowsOf(withLines('二、组织保障', '', '达到１５家'), withLines('　二、組織保障', '达到15家')),
  ).toEqual(['=2']);
});

test('texts that have nothing in common are one taken out and one put in', () => {
  expect(textDifference('甲乙丙丁', '子丑寅卯')).toMatchObject({
    changed: 0,
    added: 1,
    removed: 1,
  });
  expect(textDifference('', '')).toMatchObject({ rows: [], changed: 0, added: 0, removed: 0 });
});
