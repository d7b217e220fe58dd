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
