import { expect, test } from 'vitest';
import { yearHandedDown, yearOfNumber } from '../../lib/text/dates/notice-year.ts';

test('a copy without title and day is of the year that its first sentence hands down', () => {
  expect(yearHandedDown('现将2024年重点任务分工印发给你们。')).toBe(2024);
  expect(yearHandedDown('现就2024年度评价工作有关事项通知如下：')).toBe(2024);
  expect(yearHandedDown('2024年6月3日上午，县长主持召开县政府常务会议，纪要如下：')).toBe(2024);
  expect(yearHandedDown('现将至2025年的规划印发给你们。')).toBeNull();
  expect(yearHandedDown('2023年，全县完成造林10万亩。现将有关事项通知如下：')).toBeNull();
});

test('a document’s number says of which year it is', () => {
  expect(yearOfNumber('国发〔2020〕6号')).toBe(2020);
  expect(yearOfNumber('第6号')).toBeNull();
  expect(yearOfNumber(null)).toBeNull();
});
