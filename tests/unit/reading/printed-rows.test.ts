import { expect, test } from 'vitest';
import { printedRows } from '../../../lib/reading/printed-rows.ts';
import { read } from '../../../lib/reading/read.ts';

const TABLE = `某市“十四五”文体交通规划指标
序号 指标 单位 属性 2025年
1 全市旅游收入年均增长率 % 预期性 - 5左右
万元/
2 全员演出创收额 预期性 36左右 -
人
公共交通出行次数相当于
3 % 预期性 4.5左右 -
全市出行总量比例
4 在某市连锁书店区域总店 家 预期性 - [累计达到1000]
老旧体育场馆 万平 [成片：五年累计约60
5 约束性 -
改造面积 方米 零散：五年共约15]
6 林地绿化率 % 约束性 19.5 -`;

const rowsOf = (text: string) => printedRows(text.split('\n')).filter((row) => row !== undefined);

test('a row takes its name or unit from the lines half above and half below it', () => {
  expect(rowsOf(TABLE)).toEqual([
    { name: '全市旅游收入年均增长率' },
    { name: '全员演出创收额', unit: '万元/人' },
    { name: '公共交通出行次数相当于全市出行总量比例' },
    { name: '在某市连锁书店区域总店' },
    { name: '林地绿化率' },
  ]);
});

test('a number and an attribute in running text are no row of a table', () => {
  expect(rowsOf('以下指标\n3 % 预期性指标\n由各区分解')).toEqual([]);
  expect(rowsOf('研发经费支出\n3 % 预期性 4.5\n占生产总值比例')).toEqual([]);
});

test('the figures of such a table are told by whole names and units', () => {
  const { targets } = read({ text: TABLE });
  const told = targets.map(({ indicator, value, unit }) => [indicator, value, unit]);
  expect(told).toContainEqual(['全员演出创收额', 360_000, '元/人']);
  expect(told).toContainEqual(['公共交通出行次数相当于全市出行总量比例', 4.5, '%']);
  expect(told).toContainEqual(['林地绿化率', 19.5, '%']);
});
