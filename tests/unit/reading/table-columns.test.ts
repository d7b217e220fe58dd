import { expect, test } from 'vitest';
import { linesOfTables, tableColumns } from '../../../lib/reading/table-columns.ts';

const row = (text: string, indent = 0) => ({ text, indent });

test('cells parted by tabs take the names of the header row above', () => {
  const columns = tableColumns([
    row('重点任务分工表'),
    row('序号\t重点任务\t牵头单位\t完成时限'),
    row('1\t完善制度\t市工信局\t2023年底'),
    row('责任到人。'),
  ]);
  expect(columns).toEqual([
    undefined,
    undefined,
    ['序号', '重点任务', '牵头单位', '完成时限'],
    undefined,
  ]);
});

test('a row under cells that reach over several rows takes the names from where its time stands', () => {
  const columns = tableColumns([
    row('序号\t任务\t措施\t完成时限\t牵头单位\t配合单位'),
    row('1\t空气质量\t控制扬尘\t年底前\t区生态环境局\t区城管委'),
    row('控制油烟\t11月底前\t区城管委\t各街镇'),
    row('开展宣传\t区文旅局'),
  ]);
  expect(columns.map((names) => names?.[0])).toEqual([undefined, '序号', '措施', '序号']);
});

test('cells on lines of their own take the name that stands at their place', () => {
  const columns = tableColumns([
    row('序 号'),
    row('改革举措', 1),
    row('指导部门', 1),
    row('1'),
    row('三合一审判', 1),
    row('最高人民法院', 1),
  ]);
  expect(columns.slice(3)).toEqual([undefined, ['改革举措'], ['指导部门']]);
});

test('a row whose cells say in what is counted names columns', () => {
  const columns = tableColumns([
    row('乡镇\t新增就业（人）\t每月补贴（元/人）'),
    row('城关镇\t120\t300'),
    row('新增绿地（公顷）\t市园林局'),
    row('新增车位（个）\t年底前'),
    row('新增床位（张）\t≥600'),
    row('新增学位（个）\t不少于900'),
  ]);
  expect(columns.map((names) => names?.[1])).toEqual([
    undefined,
    ...Array(5).fill('新增就业（人）'),
  ]);
});

test('a row of long or unknown cells names no columns', () => {
  expect(tableColumns([row('甲\t乙'), row('丙\t丁')])).toEqual([undefined, undefined]);
});

test('lines between two rows are lines of a wrapped cell, those far from any are not', () => {
  const rows = [
    row('正文'),
    row('1\t任务'),
    row('续行'),
    row('2\t任务'),
    ...Array.from({ length: 20 }, () => row('正文')),
  ];
  expect(linesOfTables(rows).slice(0, 6)).toEqual([false, true, true, true, false, false]);
});
