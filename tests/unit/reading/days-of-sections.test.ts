import { expect, test } from 'vitest';
import { read } from '../../../lib/reading/read.ts';

const HEAD = ['某市养老服务三年行动方案', '2022年5月16日'];

/** The days by which the targets of a text are to hold, in text order. */
function daysIn(lines: readonly string[]): (string | null)[] {
  return read({ text: [...HEAD, ...lines].join('\n') }).targets.map(({ deadline }) => deadline);
}

test('the day of what a plan aims at holds for the list of its aims, and not for the sections of tasks behind', () => {
  const aims = '到2024年，全市养老床位总数达到6000张。';
  const items = ['——设施更加完善。护理型床位占比达到60%。', '——队伍更加稳定。培训护理员500名。'];
  expect(daysIn([aims, ...items])).toEqual(['2024-12-31', '2024-12-31', '2024-12-31']);
  const tasks = ['一、织密服务网络。新建社区食堂12家。', '二、壮大护理队伍。培训护理员500名。'];
  expect(daysIn([aims, ...tasks])).toEqual(['2024-12-31', null, null]);
  expect(daysIn([aims.replace('。', '，重点任务：'), ...tasks])).toEqual([
    '2024-12-31',
    '2024-12-31',
    '2024-12-31',
  ]);
});

test('no day is taken from what is added to, or from a year after which something goes on', () => {
  expect(daysIn(['一、在今年底里程1300公里的基础上新增1800公里。'])).toEqual([null, null]);
  const funds = '一、2023年安排专项资金200万元，以后每年按15%的幅度增长。';
  expect(daysIn([funds])).toEqual(['2023-12-31', null]);
});

test('under a heading of aims the last sentence of a paragraph may open the list of them', () => {
  const aims = '围绕就近服务，完善布局，提升质量。到2023年末，全市服务网络更加便民。';
  const items = ['——设施更加完善。新建社区食堂12家。', '——队伍更加稳定。培训护理员500名。'];
  expect(daysIn(['二、发展目标', aims, ...items])).toEqual(['2023-12-31', '2023-12-31']);
  expect(daysIn(['二、重点任务', aims, ...items])).toEqual([null, null]);
});

test('a list of what is to be done in a year holds by its end', () => {
  const opening = '2022年10月8日，会议指出，2023年将继续抓好以下8件民生实事：';
  const items = ['（1）新建幼儿园3所。', '（2）改造老旧小区12个。'];
  expect(daysIn([opening, ...items]).slice(1)).toEqual(['2023-12-31', '2023-12-31']);
  expect(daysIn([opening.replace('2023年', '今后'), ...items]).slice(1)).toEqual([null, null]);
});
