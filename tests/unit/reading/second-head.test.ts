import { expect, test } from 'vitest';
import { behindColumns, isSecondHead, withSecondHead } from '../../../lib/reading/second-head.ts';

const HEAD = ['省份', '上年招生（人）', '招生任务（人）'];

test.each([
  [['2023年', '2024年'], '甲省\t1200\t300\t500', true],
  [['城镇新增就业', '再就业'], '1\t城关镇\t1200\t300\t镇政府', true],
  [['城关镇', '1200'], '东山乡\t800\t150', false],
  [['城关镇', '张三'], '东山乡\t李四', false],
  [['城关镇', '张三'], undefined, false],
])('a row of %j over %j parts columns: %s', (cells, next, is) => {
  expect(isSecondHead(cells, next)).toBe(is);
});

test('years take the name and the unit of the column that they part', () => {
  expect(withSecondHead(HEAD, ['2023年', '2024年'], 2)).toEqual([
    '省份',
    '上年招生（人）',
    '2023年招生任务（人）',
    '2024年招生任务（人）',
  ]);
});

test('names stand for themselves, short ones behind that of their column; what follows keeps its place', () => {
  const head = ['序号', '乡镇', '就业任务（人）', '', '责任单位'];
  expect(withSecondHead(head, ['城镇新增就业', '合计'], 2)).toEqual([
    '序号',
    '乡镇',
    '城镇新增就业（人）',
    '就业任务合计（人）',
    '责任单位',
  ]);
});

test('where nothing tells which column is parted, it is the last', () => {
  expect(withSecondHead(['地区', '任务'], ['2023年', '2024年'], 0)).toEqual([
    '地区',
    '2023年任务',
    '2024年任务',
  ]);
});

test('a head row behind merged cells takes the names above it where they say over what they reach', () => {
  const above = ['县区', '农村公路', '', '危桥改造'];
  const head = ['里程（公里）', '投资（万元）', '座数（座）'];
  expect(behindColumns(above, head, 1)).toEqual([
    '县区',
    '农村公路里程（公里）',
    '农村公路投资（万元）',
    '危桥改造座数（座）',
  ]);
  expect(behindColumns(['县区', '农村公路', '危桥改造'], head, 1)).toEqual(['县区', ...head]);
});
