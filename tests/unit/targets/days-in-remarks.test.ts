import { expect, test } from 'vitest';
import { markedTarget } from '../../support/marked-target.ts';

test('a day that a remark before the number tells is not the day by which it is to hold', () => {
  const remark = '设备（以发票为准，开票日期为2020年1月1日至6月30日）按«20%»给予补助';
  expect(markedTarget(remark).value?.deadline).toBeNull();
});

test.each([
  '商户单月销售额每增加50万元（6月当月除外）给予«1万元»奖励',
  '对开票日期在2024年1月1日至2024年12月31日期间的家电给予«15%»补贴',
  '2025年度发生的亏损，结转年限延长至«8年»',
  '税务局公告（2025年第3号）受灾商户结转年限延长至«8年»',
  '2025年取得的专利，每件奖励«2000元»',
  '2024年在库商贸企业，给予«1万元»奖励',
])('a day by which things are told apart is not: %s', (sentence) => {
  expect(markedTarget(sentence).value?.deadline).toBeNull();
});

test('a year with what comes of it in it is', () => {
  expect(markedTarget('2025年取得的专利不少于«30件»').value?.deadline).toBe('2025-12-31');
});

test('a day alone in brackets is', () => {
  expect(markedTarget('（2025年底前）新建学校«10所»').value?.deadline).toBe('2025-12-31');
});

test('the year that tells which part is meant is not', () => {
  const part = '对受灾大户的2023年新增投入，市财政按«30%»予以补助';
  expect(markedTarget(part).value?.deadline).toBeNull();
});
