import { describe, expect, test } from 'vitest';
import {
  noticeYear,
  yearHandedDown,
  yearOfNumber,
  yearOfPlan,
} from '../../lib/text/dates/notice-year.ts';

test('a copy without title and day is of the year that its first sentence hands down', () => {
  expect(yearHandedDown('现将2024年重点任务分工印发给你们。')).toBe(2024);
  expect(yearHandedDown('现就2024年度评价工作有关事项通知如下：')).toBe(2024);
  expect(yearHandedDown('2024年6月3日上午，县长主持召开县政府常务会议，纪要如下：')).toBe(2024);
  expect(yearHandedDown('为做好2024年度采摘节服务，现通知如下：')).toBe(2024);
  expect(yearHandedDown('学校决定开展2024年度实验室检查。')).toBe(2024);
  expect(yearHandedDown('为贯彻2023年全省会议精神，现通知如下：')).toBeNull();
  expect(yearHandedDown('现将至2025年的规划印发给你们。')).toBeNull();
  expect(yearHandedDown('2023年，全县完成造林10万亩。现将有关事项通知如下：')).toBeNull();
});

test('a document’s number says of which year it is', () => {
  expect(yearOfNumber('国发〔2020〕6号')).toBe(2020);
  expect(yearOfNumber('第6号')).toBeNull();
  expect(yearOfNumber(null)).toBeNull();
});

test.each([
  ['某市“十四五”林业发展规划', 2021],
  ['某省“十三五”期间造林工作方案', 2016],
  ['某市国民经济和社会发展第十二个五年规划纲要', 2011],
  ['关于“十四五”期间做好造林工作的通知', null],
  ['某市造林五年规划', null],
  [null, null],
])('a plan without a day, %s, is of its first year: %s', (title, year) => {
  expect(yearOfPlan(title)).toBe(year);
});

describe('the year of which a notice speaks', () => {
  test.each([
    ['2023年工作要点', '2022-12-30', 2023],
    ['关于表扬2023年度优秀夜校的通报', '2024-03-08', 2024],
    ['2023年夜校招生情况的通报', '2023-08-19', 2023],
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
