import { expect, test } from 'vitest';
import { type Sender, speakerOf } from '../../../lib/messages/sender.ts';

const self = { id: 'piyue', baseUrl: 'chrome-extension://piyue/' };
const inFrame = { id: 'piyue', tab: { id: 7 }, frameId: 3 };

const cases: [string, Sender, string][] = [
  ['our content script', { ...inFrame, url: 'https://www.gov.cn/a.htm' }, 'content'],
  ['our popup', { id: 'piyue', url: 'chrome-extension://piyue/popup.html' }, 'extension'],
  ['our page in a tab', { ...inFrame, url: 'chrome-extension://piyue/popup.html' }, 'extension'],
  ['another extension', { ...inFrame, id: 'other', url: 'https://www.gov.cn/' }, 'stranger'],
  ['an extension whose address begins like ours', { id: 'other', url: self.baseUrl }, 'stranger'],
  ['nobody', {}, 'stranger'],
  ['a page without a tab', { id: 'piyue', url: 'https://www.gov.cn/' }, 'stranger'],
  ['no frame', { id: 'piyue', url: 'https://www.gov.cn/', tab: { id: 7 } }, 'stranger'],
  ['no address', inFrame, 'stranger'],
];

test.each(cases)('%s is taken for what it is', (_, sender, role) => {
  expect(speakerOf(sender, self).role).toBe(role);
});

test('a frame without an address of its own is its site’s', () => {
  const sender = { ...inFrame, url: 'about:srcdoc', origin: 'https://www.gov.cn' };
  expect(speakerOf(sender, self)).toEqual({
    role: 'content',
    frame: { tabId: 7, frameId: 3 },
    url: 'https://www.gov.cn',
  });
});
