import { expect, test } from 'vitest';
import { numberedColumns } from '../../../lib/reading/numbered-columns.ts';

const HEAD = ['序号', '工作任务', '责任单位', '完成时限'];
const FIRST = ['1', '新建学校2所', '县教育局', '9月'];
const SECOND = ['2', '治理河道3条', '县水利局', '全年'];
const named = (lines: readonly string[]) =>
  numberedColumns(lines).map((columns) => columns?.[0] ?? '');

test('cells of a table that lost its borders take the names at their place, row after row', () => {
  expect(named(['任务分解表', ...HEAD, ...FIRST, ...SECOND, '附件'])).toEqual([
    ...['', '', '', '', ''],
    ...HEAD,
    ...HEAD,
    '',
  ]);
});

test('rows of another length have no names, nor has a list that is numbered', () => {
  expect(named([...HEAD, '1', '新建学校', '2所', '县教育局', '9月', ...SECOND])).not.toContain(
    '工作任务',
  );
  expect(named(['1', '县教育局', '2', '县水利局']).join('')).toBe('');
});
