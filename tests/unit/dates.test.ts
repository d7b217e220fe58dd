import { describe, expect, test } from 'vitest';
import { findDates } from '../../lib/text/dates/find-dates.ts';
import { isoDay } from '../../lib/text/dates/iso-day.ts';
import { noticeYear } from '../../lib/text/dates/notice-year.ts';

/** Text, the date in it, its last day (null: relative), and how it is written; read in a notice of 2023. */
const WRITTEN = [
  ['争取2023年底突破1450家', '2023年底', '2023-12-31', 'point'],
  ['6月底前完成', '6月底', '2023-06-30', 'point'],
  ['2月底前', '2月底', '2023-02-28', 'point'],
  ['7.2024年底前，', '2024年底', '2024-12-31', 'point'],
  ['2024年2月前', '2024年2月', '2024-02-29', 'point'],
  ['到2025年，', '2025年', '2025-12-31', 'point'],
  ['于 2023 年底前消除', '2023 年底', '2023-12-31', 'point'],
  ['并在 2023 年中完成', '2023 年中', '2023-06-30', 'point'],
  ['年内至少3次', '年内', '2023-12-31', 'point'],
  ['确保年底前', '年底', '2023-12-31', 'point'],
  ['今年年底前', '今年年底', '2023-12-31', 'point'],
  ['明年3月底前', '明年3月底', '2024-03-31', 'point'],
  ['第三季度末', '第三季度末', '2023-09-30', 'point'],
  ['2020年一季度前', '2020年一季度', '2020-03-31', 'point'],
  ['2023年上半年', '2023年上半年', '2023-06-30', 'point'],
  ['6月上旬前', '6月上旬', '2023-06-10', 'point'],
  ['3月中旬', '3月中旬', '2023-03-20', 'point'],
  ['11月下旬', '11月下旬', '2023-11-30', 'point'],
  ['到“十四五”末，', '“十四五”末', '2025-12-31', 'point'],
  ['十三五期间', '十三五期间', '2020-12-31', 'point'],
  ['民国112年6月30日', '民国112年6月30日', '2023-06-30', 'point'],
  ['中华民国一百一十二年', '民国一百一十二年', '2023-12-31', 'point'],
  ['二〇二三年十二月三十一日', '二〇二三年十二月三十一日', '2023-12-31', 'point'],
  ['二○二三年廿日', '二○二三年', '2023-12-31', 'point'],
  ['从2月9日24时后开始', '2月9日24时', '2023-02-09', 'point'],
  ['完成时限2023.12.31', '2023.12.31', '2023-12-31', 'point'],
  ['2023.6完成', '2023.6', '2023-06-30', 'point'],
  ['2023.12元旦前', '2023.12', '2023-12-31', 'point'],
  ['2023.6升级', '2023.6', '2023-06-30', 'point'],
  ['2023.6APP上线', '2023.6', '2023-06-30', 'point'],
  ['2023-06前', '2023-06', '2023-06-30', 'point'],
  ['2020年2月30日', '2020年2月30日', null, 'point'],
  ['去年底已完成', '去年底', '2022-12-31', 'point'],
  ['本年度完成', '本年度', '2023-12-31', 'point'],
  ['2024年初', '2024年初', '2024-01-31', 'point'],
  ['6月初', '6月初', '2023-06-10', 'point'],
  ['6月中完成', '6月中', '2023-06-15', 'point'],
  ['下半年底前', '下半年底', '2023-12-31', 'point'],
  ['十一月底前', '十一月底', '2023-11-30', 'point'],
  ['十月十日', '十月十日', '2023-10-10', 'point'],
  ['三月二十日', '三月二十日', '2023-03-20', 'point'],
  ['一月三十一日', '一月三十一日', '2023-01-31', 'point'],
  ['八月廿五日', '八月廿五日', '2023-08-25', 'point'],
  ['八月廿日', '八月廿日', '2023-08-20', 'point'],
  ['十二月卅一日', '十二月卅一日', '2023-12-31', 'point'],
  ['9月9日18:00前', '9月9日18:00', '2023-09-09', 'point'],
  ['9月9日上午9时前', '9月9日上午9时', '2023-09-09', 'point'],
  ['9月9日17时30分前', '9月9日17时30分', '2023-09-09', 'point'],
  ['6月中央财政下达', '6月', '2023-06-30', 'point'],
  ['2023年初步形成', '2023年', '2023-12-31', 'point'],
  ['2023年中央财政下达', '2023年', '2023-12-31', 'point'],
  ['2023年内容建设', '2023年', '2023-12-31', 'point'],
  ['2023年内完成', '2023年内', '2023-12-31', 'point'],
  ['2月10日至24日', '2月10日至24日', '2023-02-24', 'range'],
  ['2月10--24日', '2月10--24日', '2023-02-24', 'range'],
  ['第一至三季度', '第一至三季度', '2023-09-30', 'range'],
  ['每季度首月10日前', '每季度首月10日', null, 'recurring'],
  ['每季度第一个月10日前', '每季度第一个月10日', null, 'recurring'],
  ['每季度末月20日前', '每季度末月20日', null, 'recurring'],
  ['每季度最后月5日前', '每季度最后月5日', null, 'recurring'],
  ['1.5年内', '1.5年内', null, 'within'],
  ['6月内', '6月内', null, 'within'],
  ['1—3月', '1—3月', '2023-03-31', 'range'],
  ['2月10日—2月24日', '2月10日—2月24日', '2023-02-24', 'range'],
  ['2月10日一2月24日', '2月10日一2月24日', '2023-02-24', 'range'],
  ['2月10—24日', '2月10—24日', '2023-02-24', 'range'],
  ['自2020年2月10日起至3月4日止', '2020年2月10日起至3月4日', '2020-03-04', 'range'],
  ['11月1日—3月15日', '11月1日—3月15日', '2024-03-15', 'range'],
  ['2021—2023年', '2021—2023年', '2023-12-31', 'range'],
  ['(2023-24 至 2032-33 年度)', '2023-24 至 2032-33 年度', '2033-03-31', 'range'],
  ['每季度末', '每季度末', null, 'recurring'],
  ['每月5日前', '每月5日', null, 'recurring'],
  ['每季度最后一个月的30日前', '每季度最后一个月的30日', null, 'recurring'],
  ['每年6月底前', '每年6月底', null, 'recurring'],
  ['次年3月底前', '次年3月底', null, 'next'],
  ['考核期第2年10月上旬前', '考核期第2年10月上旬', null, 'next'],
  ['当年12月底前', '当年12月底', null, 'next'],
  ['自印发之日起30日内', '30日内', null, 'within'],
  ['30个工作日内', '30个工作日内', null, 'within'],
  ['十五个工作日内', '十五个工作日内', null, 'within'],
  ['3至5个工作日内', '3至5个工作日内', null, 'within'],
  ['三年内', '三年内', null, 'within'],
  ['疫情解除后的3个月内', '3个月内', null, 'within'],
] as const;

const NO_DATES = [
  '第35次会议',
  '每年一次',
  '全年开展',
  '1450家',
  '12个月',
  '苏政传发〔2020〕20号',
  '2022—2023学年',
  '1.1万人次',
  '每人每月2094.4元',
  '每人每月2094.4 元',
  '装机2026.5万千瓦',
  '治理河道2030.6公里',
  '减排2025.3 t',
  '三年行动',
];

describe('dates in running text', () => {
  test.each(WRITTEN)('%s', (...[text, quote, date, kind]) => {
    const found = findDates(text, 2023);
    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual([quote]);
    expect(found[0]).toMatchObject({ date, kind });
  });

  test.each(NO_DATES)('%s holds none', (text) => {
    expect(findDates(text, 2023)).toEqual([]);
  });

  test('a date without a year takes the year of its sentence, else that of the notice', () => {
    const days = (text: string, year: number | null) =>
      findDates(text, year).map(({ date }) => date);
    expect(days('2024年3月底前试点，6月底前推开。9月底前总结', 2023)).toEqual([
      '2024-03-31',
      '2024-06-30',
      '2023-09-30',
    ]);
    expect(days('根据2019年底的普查，6月底前', 2023)).toEqual(['2019-12-31', '2023-06-30']);
    expect(days('6月底前', null)).toEqual([null]);
  });

  test('whether the text said the year is told', () => {
    expect(findDates('2023年6月', null)[0]?.year).toBe('written');
    expect(findDates('6月', 2023)[0]?.year).toBe('inherited');
    expect(findDates('6月', null)[0]?.year).toBe('unknown');
  });
});

describe('how exact a date is', () => {
  test.each([
    ['6月30日前', 'day'],
    ['2月10—24日', 'day'],
    ['6月底前', 'month'],
    ['6月上旬', 'month'],
    ['第三季度末', 'quarter'],
    ['2023年上半年', 'half'],
    ['到2025年', 'year'],
    ['2025年底', 'year'],
    ['“十四五”期间', 'plan'],
    ['“十四五”末', 'year'],
    ['30日内', 'length'],
    ['每月5日', 'day'],
  ])('%s: a %s', (text, grain) => {
    expect(findDates(text, 2023).map((date) => date.grain)).toEqual([grain]);
  });
});

test('dates written in different ways are found in text order', () => {
  const text = '6月底前完成，30日内报送，2024.12底前验收，每月5日前上报，次年3月前总结，2025年推开';
  expect(findDates(text, 2023).map(({ from, to }) => text.slice(from, to))).toEqual([
    '6月底',
    '30日内',
    '2024.12底',
    '每月5日',
    '次年3月',
    '2025年',
  ]);
});

test('where the year stands that a date takes over from its sentence is told', () => {
  const found = findDates('2023年3月底前试点，6月底前推开', 2023);
  expect(found.map(({ yearAt }) => yearAt)).toEqual([undefined, { from: 0, to: 8 }]);
});

test('a day that the calendar does not have is none', () => {
  expect([isoDay(2023, 6, 1), isoDay(2023, 1, 31), isoDay(2023, 12, 31)]).toEqual([
    '2023-06-01',
    '2023-01-31',
    '2023-12-31',
  ]);
  const none = [isoDay(2023, 0, 5), isoDay(2023, 13, 5), isoDay(2023, 6, 0), isoDay(2023, 6, 31)];
  expect(none).toEqual([null, null, null, null]);
});

describe('the year of which a notice speaks', () => {
  test.each([
    ['2023年工作要点', '2022-12-30', 2023],
    ['2023年重点任务分解方案', '2024-01-10', 2023],
    ['2018年度河长制考核细则', null, 2018],
    ['行动计划（2021—2023年）', '2021-09-02', 2021],
    ['行动计划（2021一2023年）', null, null],
    ['2016年教育经费执行情况', '2019-05-01', 2019],
    ['2020年和2021年工作安排', '2021-06-01', 2021],
    ['关于促进就业的通知', '2020-02-20', 2020],
    ['关于促进就业的通知', null, null],
  ])('%s of %s: %s', (title, day, year) => {
    expect(noticeYear(title, day)).toBe(year);
  });
});
