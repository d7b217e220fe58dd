import { expect, test } from 'vitest';
import { searchTerms } from '../../../../lib/review/filter-outline.ts';
import {
  countBodies,
  filterLines,
  type LedgerFilter,
} from '../../../../lib/review/ledger/filter-lines.ts';
import { groupLines } from '../../../../lib/review/ledger/group-lines.ts';
import { sortLines } from '../../../../lib/review/ledger/sort-lines.ts';
import { ledgerNotice, lineOf, tasksOf } from '../../../support/ledger-lines.ts';

const TODAY = '2025-06-30';
const ALL: LedgerFilter = { terms: [], body: null, state: null, due: null };
const NONE = { lead: [], responsible: [], support: [] };

const LINES = [
  lineOf('推进一网通办', {
    section: ['一、优化服务', '（一）政务服务'],
    bodies: { lead: ['区政务办'], responsible: [], support: ['区大数据中心'] },
    due: '2025-06-01',
    said: { state: 'under-way', progress: '已上線6類' },
  }),
  lineOf('加强宣传', {
    section: ['二、保障措施'],
    bodies: { ...NONE, responsible: ['区政务办', '区司法局'] },
  }),
  lineOf('建设园区', { due: '2024-12-31', said: { state: 'done' } }),
];

const left = (filter: Partial<LedgerFilter>) =>
  tasksOf(filterLines(LINES, { ...ALL, ...filter }, TODAY));

test('a ledger is filtered by words of its text and of what people say, in either script', () => {
  expect(left({ terms: searchTerms('宣傳') })).toEqual(['加强宣传']);
  expect(left({ terms: searchTerms('上线') })).toEqual(['推进一网通办']);
  expect(left({ terms: searchTerms('政务 宣传') })).toEqual(['加强宣传']);
});

test('by a body in any part, by state and by how a task stands to its day', () => {
  expect(left({ body: '区大数据中心' })).toEqual(['推进一网通办']);
  expect(left({ body: '区政务办' })).toEqual(['推进一网通办', '加强宣传']);
  expect(left({ state: 'done' })).toEqual(['建设园区']);
  expect(left({ state: 'unsaid' })).toEqual(['加强宣传']);
  expect(left({ due: 'overdue' })).toEqual(['推进一网通办']);
  expect(left({ due: 'none', state: 'done' })).toEqual([]);
});

test('bodies are offered with what they bear, those with the most first', () => {
  expect(countBodies(LINES)).toEqual([
    ['区政务办', 2],
    ['区司法局', 1],
    ['区大数据中心', 1],
  ]);
});

const grouped = (by: Parameters<typeof groupLines>[1]) =>
  groupLines(LINES, by).map(({ name, lines }) => [name, tasksOf(lines)]);

test('lines stand under the bodies that lead them or are responsible, under each of several', () => {
  expect(grouped('body')).toEqual([
    ['区政务办', ['推进一网通办', '加强宣传']],
    ['区司法局', ['加强宣传']],
    ['', ['建设园区']],
  ]);
});

test('or under months, sections of a notice, notices', () => {
  expect(grouped('deadline')).toEqual([
    ['2024-12', ['建设园区']],
    ['2025-06', ['推进一网通办']],
    ['', ['加强宣传']],
  ]);
  const { name } = ledgerNotice;
  expect(grouped('section').map(([group]) => group)).toEqual([
    `${name} › 一、优化服务`,
    `${name} › 二、保障措施`,
    '',
  ]);
  expect(grouped('notice')).toEqual([[name, tasksOf(LINES)]]);
});

test('lines are sorted by numbers as numbers and words by pinyin, what has nothing last both ways', () => {
  const keys = new Map([
    ['推进一网通办', 9],
    ['建设园区', 10],
  ]);
  const byNumber = (isDescending: boolean) =>
    tasksOf(sortLines(LINES, ({ task }) => keys.get(task) ?? null, isDescending));
  expect(byNumber(false)).toEqual(['推进一网通办', '建设园区', '加强宣传']);
  expect(byNumber(true)).toEqual(['建设园区', '推进一网通办', '加强宣传']);
  expect(tasksOf(sortLines(LINES, ({ task }) => task, false))).toEqual([
    '加强宣传',
    '建设园区',
    '推进一网通办',
  ]);
});
