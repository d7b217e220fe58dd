import { expect, test } from 'vitest';
import { indicatorCells } from '../../../lib/reading/indicator-cells.ts';
import { read } from '../../../lib/reading/read.ts';

const TABLE = `表1 “十四五”排水防涝主要指标
类别
主要指标
2020年现状
2025年目标
指标
属性
1
综合
治理
城市防洪达标率（%）
80
95
约束性
2
海绵城市面积比例（%）
设区市≥25
县级市≥20
设区市≥55
县级市≥25
预期性
3
管网智能化监测率（%）
——
重点城市≥30
一般城市≥15
预期性
注：以上指标由水利部门评价。`.split('\n');

const figures = (lines: readonly string[]) =>
  indicatorCells(lines, null).flatMap((cell, line) =>
    cell === undefined ? [] : [[lines[line], cell.name, cell.column, cell.isBase]],
  );

test('each figure of a table whose cells stand a line each takes its row’s name and its column', () => {
  expect(figures(TABLE)).toEqual([
    ['80', '城市防洪达标率', '2020年现状', true],
    ['95', '城市防洪达标率', '2025年目标', false],
    ['设区市≥25', '设区市海绵城市面积比例', '2020年现状', true],
    ['县级市≥20', '县级市海绵城市面积比例', '2020年现状', true],
    ['设区市≥55', '设区市海绵城市面积比例', '2025年目标', false],
    ['县级市≥25', '县级市海绵城市面积比例', '2025年目标', false],
    ['重点城市≥30', '重点城市管网智能化监测率', '2025年目标', false],
    ['一般城市≥15', '一般城市管网智能化监测率', '2025年目标', false],
  ]);
});

test('a unit may have a cell of its own, rows no number, and the earlier of two years is the base', () => {
  const lines =
    '指标\n单位\n2020年\n2025年\n属性\n毛入园率\n%\n88.5\n92以上\n约束性\n新增托位数\n个\n-\n5000\n预期性';
  expect(figures(lines.split('\n'))).toEqual([
    ['88.5', '毛入园率', '2020年', true],
    ['92以上', '毛入园率', '2025年', false],
    ['5000', '新增托位数', '2025年', false],
  ]);
});

test('short lines that are no such table say nothing', () => {
  const list = '主要任务\n2025年目标\n1\n加强领导。\n2\n落实责任。';
  const menu = '首页\n项目\n计划\n1\n2\n3\n下一页';
  expect([figures(list.split('\n')), figures(menu.split('\n'))]).toEqual([[], []]);
});

test('the figures are targets with their unit and day, the base figures none', () => {
  const { targets } = read({ text: `某某省排水防涝规划\n${TABLE.join('\n')}` });
  const found = targets.map(({ quote, value, unit, comparator, deadline, class: sort }) =>
    [quote, comparator, value, unit, deadline, sort].join(' '),
  );
  expect(found.slice(0, 2)).toEqual(['80 eq 80 %  quantity', '95 eq 95 % 2025-12-31 target']);
  expect(found.at(-1)).toBe('≥15 ge 15 % 2025-12-31 target');
});

test('rows of works need no cell that ends them; the last is as long as the one before, and a figure is no number of a row', () => {
  const lines =
    '序号\n工程名称\n单位\n总任务\n其中：2022年任务\n1\n河流治理\n公里\n450\n120\n2\n水库加固\n座\n3\n1\n3\n新建水厂\n座\n8\n2';
  expect(figures(lines.split('\n')).map(([figure, name]) => `${name} ${figure}`)).toEqual([
    ...['河流治理 450', '河流治理 120', '水库加固 3', '水库加固 1', '新建水厂 8', '新建水厂 2'],
  ]);
});

test('what a caption tells of a plan that is over is no aim any more', () => {
  const lines =
    '表1 “十三五”养老主要指标完成情况\n序号\n指标名称\n单位\n规划目标\n实际值\n1\n养老床位数\n张\n5000\n6200\n2\n社区食堂\n个\n20\n41';
  expect(figures(lines.split('\n')).map(([, , , isBase]) => isBase)).toEqual([
    true,
    true,
    true,
    true,
  ]);
});
