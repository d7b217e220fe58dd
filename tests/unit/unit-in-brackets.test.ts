import { expect, test } from 'vitest';
import { unitInBrackets } from '../../lib/rules/unit-in-brackets.ts';

test.each([
  ['新增托位数（个）', { name: '新增托位数', size: '', unit: '个' }],
  ['投资额（单位：万元）', { name: '投资额', size: '万', unit: '元' }],
  ['投资额（亿元）', { name: '投资额', size: '亿', unit: '元' }],
  ['灌溉面积（万亩）', { name: '灌溉面积', size: '万', unit: '亩' }],
  ['处理费（元/吨）', { name: '处理费', size: '', unit: '元' }],
  ['补助标准（元／人）', { name: '补助标准', size: '', unit: '元' }],
  ['运价（元每公里）', { name: '运价', size: '', unit: '元' }],
  ['床位（新增）（张）', { name: '床位（新增）', size: '', unit: '张' }],
] as const)('%s counts in a unit', (cell, found) => {
  expect(unitInBrackets(cell)).toEqual(found);
});

test.each([
  '新增托位数',
  '县（市）',
  '任务（个）数',
  '（个）任务',
  '任务（2024年）',
  '投资额（万元以上）',
  '处理费（每吨元）',
])('%s does not', (cell) => {
  expect(unitInBrackets(cell)).toBeNull();
});
