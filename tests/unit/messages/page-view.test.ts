import { expect, test } from 'vitest';
import type { PageState } from '../../../lib/messages/messages.ts';
import { type FrameAnswer, pageView, type TabFacts } from '../../../lib/messages/page-view.ts';
import type { Reading } from '../../../lib/model/reading.ts';
import { sampleReading } from '../../support/sample-reading.ts';

const url = 'https://www.gov.cn/a.htm';
const tab: TabFacts = { url, isLoading: false, isOpen: true };

const noNotice: Reading = {
  ...sampleReading,
  notice: { ...sampleReading.notice, isNotice: false, score: 0.1 },
};

function answer(frameId: number, state: Partial<PageState> | null): FrameAnswer {
  const whole = state === null ? null : ({ url, status: 'read', ...state } as PageState);
  return { frame: { tabId: 1, frameId }, url, state: whole };
}

const notice = answer(0, { reading: sampleReading });

test('a notice is shown, from whichever frame it is in', () => {
  const inFrame = answer(4, { reading: sampleReading });
  const view = pageView([answer(0, { reading: noNotice }), inFrame], tab, []);
  expect(view).toMatchObject({ type: 'notice', frame: { frameId: 4 }, anyway: false });
});

test('of two notices the one with more in it is shown', () => {
  const bare = answer(0, { reading: { ...sampleReading, measures: [], targets: [] } });
  const full = answer(2, { reading: sampleReading });
  expect(pageView([bare, full], tab, [])).toMatchObject({ frame: { frameId: 2 } });
});

test('what was read because a person asked is shown as such', () => {
  const view = pageView([answer(0, { reading: noNotice, anyway: true })], tab, []);
  expect(view).toMatchObject({ type: 'notice', anyway: true });
});

const obstacles: [string, FrameAnswer[], Partial<TabFacts>, string][] = [
  ['a page that is being read', [answer(0, { status: 'reading' })], {}, 'waiting'],
  ['a page that is no notice', [answer(0, { reading: noNotice })], {}, 'not-notice'],
  [
    'a frame still reading beside a page that is no notice',
    [answer(0, { reading: noNotice }), answer(3, { status: 'waiting' })],
    {},
    'waiting',
  ],
  ['a text that is too long', [answer(0, { status: 'failed', error: 'too-long' })], {}, 'too-long'],
  ['a page without text', [answer(0, { status: 'failed', error: 'no-text' })], {}, 'no-text'],
  [
    'a background that does not answer',
    [answer(0, { status: 'failed', error: 'no-answer' })],
    {},
    'failed',
  ],
  ['a foreign page', [answer(0, null)], {}, 'foreign'],
  [
    'an official frame without a notice in a foreign page',
    [answer(0, null), answer(3, { reading: noNotice })],
    {},
    'foreign',
  ],
  [
    'a page of which the browser tells nothing',
    [answer(0, null)],
    { url: undefined, isOpen: false },
    'no-access',
  ],
  ['a page that is loading', [answer(0, null)], { isLoading: true }, 'waiting'],
  ['a web page that lets nobody in', [answer(0, null)], { isOpen: false }, 'no-access'],
  [
    'a page of the browser',
    [answer(0, null)],
    { url: 'chrome://settings/', isOpen: false },
    'no-access',
  ],
  ['an empty tab', [answer(0, null)], { url: 'about:blank', isOpen: false }, 'no-access'],
  [
    'a file that is closed to extensions',
    [answer(0, null)],
    { url: 'file:///a.html', isOpen: false },
    'file-page',
  ],
  ['a file that is open to extensions', [answer(0, null)], { url: 'file:///a.html' }, 'foreign'],
];

test.each(obstacles)('%s is told from the others', (...[, answers, facts, type]) => {
  expect(pageView(answers, { ...tab, ...facts }, []).type).toBe(type);
});

test('a site that is switched off is said to be so, unless a notice of it is lit still', () => {
  expect(pageView([answer(0, { status: 'failed' })], tab, ['www.gov.cn']).type).toBe('off');
  expect(pageView([answer(0, null)], tab, ['www.gov.cn']).type).toBe('off');
  expect(pageView([notice], tab, ['www.gov.cn']).type).toBe('notice');
});
