import { expect, test } from 'vitest';
import { findDeadlines } from '../../../lib/rules/deadlines/find-deadlines.ts';
import { passage, told } from '../../support/passage.ts';

test('the deadlines of a passage are found in whatever way they are written, in text order', () => {
  const text = '2023年9月底前完成摸底，收到申请后10个工作日内答复，2025年12月31日前验收。';
  expect(told(text, findDeadlines([passage(text)]).flat())).toEqual([
    ['before-date', '2023年9月底前', 'trigger 2023年9月底前'],
    ['within-period', '10个工作日内', 'trigger 10个工作日内'],
    ['before-date', '2025年12月31日前', 'trigger 2025年12月31日前'],
  ]);
});

test('in a row the column tells whether a date is a time to act by', () => {
  const text = '编制方案\t2022年9月底\t2023年9月底';
  const row = { ...passage(text), columns: ['任务', '摸底情况', '完成时限'] };
  expect(told(text, findDeadlines([row]).flat())).toEqual([
    ['time-cell', '2023年9月底', 'trigger 2023年9月底'],
  ]);
});
