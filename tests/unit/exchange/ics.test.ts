import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { writeIcs } from '../../../lib/exchange/ics/ics.ts';
import { plainCharacters } from '../../../lib/exchange/plain-characters.ts';
import type { Collection } from '../../../lib/model/collection.ts';
import { HOSTILE, hostileCollection, sampleCollection } from '../../support/sample-collection.ts';

async function textOf(collection: Collection): Promise<string> {
  const file = await writeIcs(collection, { language: 'zh-CN' });
  return file?.content as string;
}

/** The events as ical.js, a reader that is not ours, understands them. */
function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents().map((component) => ({
    name: component.name,
    parts: component.getAllSubcomponents().length,
    start: component.getFirstProperty('dtstart')?.type,
    day: String(component.getFirstPropertyValue('dtstart')),
    ...Object.fromEntries(
      ['uid', 'summary', 'description', 'url', 'dtstamp'].map((property) => [
        property,
        String(component.getFirstPropertyValue(property)),
      ]),
    ),
  }));
}

test('each measure has an event on the day on which it is due, with its words and the way to them', async () => {
  expect(eventsOf(await textOf(sampleCollection))).toEqual([
    {
      name: 'vevent',
      parts: 0,
      start: 'date',
      day: '2025-06-30',
      uid: expect.stringMatching(/^[0-9a-f]{16}@piyue$/u),
      summary: '推进“一网通办”',
      description: [
        '新增電子證照10類以上，應當於6月底前完成',
        '责任单位：区政府办',
        '批注：与去年相同？（数字政府、重点、甲）',
        '来源文件：关于推进服务的通知（某府发〔2025〕1号）',
      ].join('\n'),
      url: `https://www.example.gov.cn/zc/1.html#:~:text=${encodeURIComponent('新增電子證照10類以上，應當於6月底前完成')}`,
      dtstamp: '2025-03-03T04:05:00Z',
    },
    expect.objectContaining({
      day: '2025-12-31',
      summary: '50家',
      description: [
        '到2025年，高新技術企業達到50家',
        '指标：高新技术企业 50 家',
        '来源文件：关于推进服务的通知（某府发〔2025〕1号）',
      ].join('\n'),
    }),
  ]);
});

test('a newer file of the same notice names the same events', async () => {
  const [one, two] = await Promise.all(
    [0, 1].map(async (made) => eventsOf(await textOf({ ...sampleCollection, made }))),
  );
  const ids = (events: typeof one) => events?.map((event) => 'uid' in event && event.uid);
  expect(ids(one)).toEqual(ids(two));
  expect(new Set(ids(one)).size).toBe(2);
});

test.each(HOSTILE)('%j in every field stays within its value', async (payload) => {
  const text = await textOf(hostileCollection(payload));
  const events = eventsOf(text);
  expect(events.map(({ name, parts }) => [name, parts])).toEqual([
    ['vevent', 0],
    ['vevent', 0],
  ]);
  expect(events[0]).toMatchObject({ summary: plainCharacters(payload) });
  for (const line of text.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
});

test('a notice that names no day makes no calendar', async () => {
  const [notice] = sampleCollection.notices;
  const reading = { ...notice!.reading, targets: [], deadlines: [] };
  const collection = { ...sampleCollection, notices: [{ ...notice!, reading }] };
  expect(await writeIcs(collection, { language: 'zh-CN' })).toBeUndefined();
});
