import { expect, test } from 'vitest';
import { printedRows } from '../../../lib/reading/printed-rows.ts';
import { read } from '../../../lib/reading/read.ts';

const TABLE = `某市“十四五”规划主要指标
序号 指标 单位 属性 2025年
1 全市生产总值年均增长率 % 预期性 - 5左右
万元/
2 全员劳动生产率 预期性 36左右 -
人
全社会研发经费支出相当于
3 % 预期性 4.5左右 -
全市生产总值比例
4 在某市跨国公司地区总部 家 预期性 - [累计达到1000]
旧里以下房屋 万平 [成片：五年累计约110
5 约束性 -
改造面积 方米 零星：五年累计约20]
6 森林覆盖率 % 约束性 19.5 -`;

const rowsOf = (text: string) => printedRows(text.split('\n')).filter((row) => row !== undefined);

test('a row takes its name or unit from the lines half above and half below it', () => {
  expect(rowsOf(TABLE)).toEqual([
    { name: '全市生产总值年均增长率' },
    { name: '全员劳动生产率', unit: '万元/人' },
    { name: '全社会研发经费支出相当于全市生产总值比例' },
    { name: '在某市跨国公司地区总部' },
    { name: '森林覆盖率' },
  ]);
});

test('a number and an attribute in running text are no row of a table', () => {
  expect(rowsOf('以下指标\n3 % 预期性指标\n由各区分解')).toEqual([]);
  expect(rowsOf('研发经费支出\n3 % 预期性 4.5\n占生产总值比例')).toEqual([]);
});

test('the figures of such a table are told by whole names and units', () => {
  const { targets } = read({ text: TABLE });
  const told = targets.map(({ indicator, value, unit }) => [indicator, value, unit]);
  expect(told).toContainEqual(['全员劳动生产率', 360_000, '元/人']);
  expect(told).toContainEqual(['全社会研发经费支出相当于全市生产总值比例', 4.5, '%']);
  expect(told).toContainEqual(['森林覆盖率', 19.5, '%']);
});
