import { expect, test } from 'vitest';
import { BY } from '../../lib/rules/by.ts';

test.each([
  '由市住建局负责',
  '日常管理由市住建局负责',
  '案件审理由市法院负责',
  '事项办理由窗口负责',
  '河道治理由街道负责',
])('%s: who does it', (text) => {
  expect(BY.test(text)).toBe(true);
});

test.each([
  '自由贸易试验区',
  '事出有因，缘由清楚',
  '来由已查明',
  '经由省道',
  '申请理由充分',
  '无理由退货',
])('%s: nobody', (text) => {
  expect(BY.test(text)).toBe(false);
});
