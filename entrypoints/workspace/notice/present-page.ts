import { browser } from 'wxt/browser';
import type { PageText } from '../../../lib/model/page-text.ts';
import type { Reading } from '../../../lib/model/reading.ts';
import { canonicalUrl } from '../../../lib/store/notice-keys.ts';
import { lookAtTab } from '../../browser/look-at-tab.ts';
import { askText } from '../../browser/page-messages.ts';

/** What is known of the page of a notice as it is now. */
export type PresentPage =
  /** No tab has it open. */
  | { readonly type: 'closed' }
  /** A tab has it open, and is read still. */
  | { readonly type: 'waiting' }
  /** A tab has it open, and cannot be read. */
  | { readonly type: 'unreadable' }
  | { readonly type: 'page'; readonly page: PageText; readonly reading: Reading };

async function pageIn(tabId: number): Promise<PresentPage> {
  const view = await lookAtTab(tabId);
  if (view.type === 'waiting') return { type: 'waiting' };
  if (view.type !== 'notice' && view.type !== 'not-notice') return { type: 'unreadable' };
  const page = await askText(view.frame);
  return page === null ? { type: 'unreadable' } : { type: 'page', page, reading: view.reading };
}

/** In which order the tabs of a page are of use. */
const USE: readonly PresentPage['type'][] = ['page', 'waiting', 'unreadable'];

/** The page at one of these addresses, as an open tab has it. Nothing is asked for but of tabs. */
export async function presentPage(urls: readonly string[]): Promise<PresentPage> {
  const addresses = new Set(urls.map(canonicalUrl));
  const tabs = await browser.tabs.query({});
  const ids = tabs.flatMap(({ id, url }) =>
    id !== undefined && url !== undefined && addresses.has(canonicalUrl(url)) ? [id] : [],
  );
  const found = await Promise.all(ids.map(pageIn));
  const best = USE.flatMap((type) => found.find((each) => each.type === type) ?? [])[0];
  return best ?? { type: 'closed' };
}
