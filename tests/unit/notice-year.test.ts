import { expect, test } from 'vitest';
import { yearHandedDown } from '../../lib/text/dates/notice-year.ts';

test('a copy without title and day is of the year that its first sentence hands down', () => {
  expect(yearHandedDown('现将2024年重点任务分工印发给你们。')).toBe(2024);
  expect(yearHandedDown('现就2024年度评价工作有关事项通知如下：')).toBe(2024);
  expect(yearHandedDown('现将至2025年的规划印发给你们。')).toBeNull();
  expect(yearHandedDown('2023年，全县完成造林10万亩。现将有关事项通知如下：')).toBeNull();
});
