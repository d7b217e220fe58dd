import { expect, test } from 'vitest';
import { CALENDAR_DAY, findDays } from '../../../lib/text/calendar-day.ts';

/** How documents write a day, and the day in ISO 8601. */
const WRITTEN: readonly (readonly [written: string, date: string])[] = [
  ['2023年8月4日', '2023-08-04'],
  ['2023 年 08 月 04 日', '2023-08-04'],
  ['2023年12月31', '2023-12-31'],
  ['二〇〇四年十月十五日', '2004-10-15'],
  ['二○一九年元月一日', '2019-01-01'],
  ['二OO五年正月二日', '2005-01-02'],
  ['一九九八年十二月三十一日', '1998-12-31'],
  ['二零二一年十一月二十日', '2021-11-20'],
  ['二〇二二年七月三十日', '2022-07-30'],
  ['二〇二二年七月十日', '2022-07-10'],
  ['二〇二二年七月廿日', '2022-07-20'],
  ['二〇二二年七月廿一日', '2022-07-21'],
  ['民国94年11月19日', '2005-11-19'],
  ['中华民国九十四年十一月十九日', '2005-11-19'],
  ['中华民国一百零二年一月三日', '2013-01-03'],
  ['中华民国一百一十二年一月三日', '2023-01-03'],
  ['中华民国一百年一月一日', '2011-01-01'],
  ['民国百年一月一日', '2011-01-01'],
  ['民国十年一月一日', '1921-01-01'],
  ['民国一〇二年一月三日', '2013-01-03'],
  ['2024-01-10', '2024-01-10'],
  ['2018.10.3', '2018-10-03'],
  ['2018/1/31', '2018-01-31'],
  ['2020年2月29日', '2020-02-29'],
];

test.each(WRITTEN)('%s is a day', (written, date) => {
  const text = `发布于${written}，`;
  expect(findDays(text)).toEqual([{ from: 3, to: 3 + written.length, date }]);
});

test.each([
  '2023年2月29日',
  '2023年4月31日',
  '2018-13-01',
  '2018-1.3',
  '2018-10-333',
  '3023年1月1日',
  '8月4日',
  '2023年8月',
])('%s is none', (text) => {
  expect(findDays(text)).toEqual([]);
});

test('several days of a text are found in order', () => {
  const text = '自2023年8月4日起至2024-12-31止';
  expect(findDays(text).map(({ date }) => date)).toEqual(['2023-08-04', '2024-12-31']);
});

test('the pattern can be put into others, where it makes no groups', () => {
  const day = new RegExp(`^(?:${CALENDAR_DAY})$`, 'u');
  for (const [written] of WRITTEN) expect(day.exec(written)).toHaveLength(1);
  expect(day.test('2023年8月')).toBe(false);
});
