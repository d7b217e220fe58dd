import { expect, test } from 'vitest';
import { read } from '../../../lib/reading/read.ts';

const HEAD = [
  '某县人民政府办公室关于下达2023年就业工作目标任务的通知',
  '各乡镇人民政府：',
  '现将目标任务分解下达给你们，请认真组织实施。',
  '某县人民政府办公室',
  '2023年3月6日',
];

const figuresOf = (...lines: string[]) =>
  read({ text: [...HEAD, ...lines].join('\n') }).targets.map(
    ({ quote, indicator, value, unit, class: of, deadline }) => [
      quote,
      indicator,
      `${value}${unit}`,
      of,
      deadline,
    ],
  );

test('figures of a table of aims are targets, counted as their column says, by the year of its title', () => {
  const rows = ['乡镇\t城镇新增就业（人）\t培训经费（万元）', '城关镇\t1200\t35.5'];
  expect(figuresOf('2023年就业工作目标任务分解表', ...rows)).toEqual([
    ['1200', '城关镇城镇新增就业', '1200人', 'target', '2023-12-31'],
    ['35.5', '城关镇培训经费', '355000元', 'target', '2023-12-31'],
  ]);
});

test('figures of a table that tells what was done are none', () => {
  const rows = ['乡镇\t城镇新增就业（人）', '城关镇\t1100'];
  expect(figuresOf('2022年目标任务完成情况表', ...rows)).toEqual([
    ['1100', '城关镇城镇新增就业', '1100人', 'quantity', null],
  ]);
});

test('a second table does not stand under the title of the first', () => {
  const rows = ['乡镇\t新增就业（人）', '城关镇\t1200', '乡镇\t户籍人口（人）', '城关镇\t52000'];
  expect(figuresOf('2023年就业目标分解表', ...rows).map((found) => found[3])).toEqual([
    'target',
    'quantity',
  ]);
});

test('a figure of a past year beside one to come is none, and a year names its columns', () => {
  const rows = ['指标\t2021年\t2025年', '新增床位（张）\t150\t≥600'];
  expect(figuresOf('表2 卫生规划指标', ...rows)).toEqual([
    ['150', '新增床位', '150张', 'quantity', null],
    ['≥600', '新增床位', '600张', 'target', '2025-12-31'],
  ]);
});

test('what stands over a table says in what its figures are counted', () => {
  const rows = ['单位：万元', '地区\t合计\t教育', '某县\t1200\t800.5'];
  expect(figuresOf('2023年资金分配计划表', ...rows)).toEqual([
    ['1200', '某县', '12000000元', 'target', '2023-12-31'],
    ['800.5', '某县教育', '8005000元', 'target', '2023-12-31'],
  ]);
});

test('any names over a row of figures are those of its columns; a second row of names parts the last', () => {
  const rows = ['省份\t扩招\t招生任务', '\t\t2023年\t2024年', '甲省\t55\t100\t120'];
  expect(figuresOf('招生任务分解表', '单位：人', ...rows)).toEqual([
    ['55', '甲省扩招', '55人', 'target', null],
    ['100', '甲省招生任务', '100人', 'target', '2023-12-31'],
    ['120', '甲省招生任务', '120人', 'target', '2024-12-31'],
  ]);
});

test('what is to be spent in a year is a target of that year, how much a project costs is none', () => {
  const head = '项目名称\t建设时间\t2023年建设内容\t总投资（万元）\t年度投资金额（万元）';
  const row = '步道项目\t2023\t新修步道12公里\t900\t300';
  expect(figuresOf('某县实事项目清单', head, row)).toEqual([
    ['12公里', '新修步道', '12公里', 'target', '2023-12-31'],
    ['900', '步道项目总投资', '9000000元', 'quantity', '2023-12-31'],
    ['300', '步道项目年度投资金额', '3000000元', 'target', '2023-12-31'],
  ]);
});

test('the year of a plan for a column is the year of its figures', () => {
  const rows = ['项目名称\t建设单位\t2023年计划投资（万元）', '步道项目\t县水利局\t300'];
  expect(figuresOf('某县重点项目清单', ...rows)).toEqual([
    ['300', '步道项目计划投资', '3000000元', 'target', '2023-12-31'],
  ]);
});
