import { browser } from 'wxt/browser';
import type { Frame } from '../../lib/messages/sender.ts';
import type { KindColours } from '../../lib/model/kind-colours.ts';
import { highlightStyles } from '../../lib/review/kind-looks.ts';
import { inTime } from '../browser/in-time.ts';
import { loadSettings } from '../browser/settings-storage.ts';

/** A page that is held up is left as it is. */
const TAB_MS = 2000;

/** Draws the kinds in a frame in the colours that the person chose: a style sheet beside the page's, which no script of the page sees. */
export async function dressFrame({ tabId, frameId }: Frame): Promise<void> {
  const css = highlightStyles((await loadSettings()).kindColours);
  if (css === '') return;
  await browser.scripting.insertCSS({
    target: { tabId, frameIds: [frameId] },
    css,
    origin: 'AUTHOR',
  });
}

async function redress(tabId: number, former: string, present: string): Promise<void> {
  const target = { tabId, allFrames: true };
  if (former !== '') await browser.scripting.removeCSS({ target, css: former, origin: 'AUTHOR' });
  if (present !== '') await browser.scripting.insertCSS({ target, css: present, origin: 'AUTHOR' });
}

async function redressTabs(former: string, present: string): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.map(({ id }) => (id === undefined ? null : inTime(redress(id, former, present), TAB_MS))),
  );
}

let last: Promise<void> = Promise.resolve();

/**
 * Puts other colours in the place of the former ones, in all open tabs in which the browser lets us in. Calls run one after another, for
 * each takes away what the one before brought.
 */
export function dressOpenTabs(former: KindColours, present: KindColours): Promise<void> {
  const [old, fresh] = [highlightStyles(former), highlightStyles(present)];
  if (old === fresh) return last;
  last = last.catch(() => {}).then(() => redressTabs(old, fresh));
  return last;
}
