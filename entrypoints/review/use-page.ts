import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageView } from '../../lib/messages/page-view.ts';
import { lookAtTab } from '../browser/look-at-tab.ts';

/** How soon a page that is being read is asked again, and one on which content may still arrive. */
const SOON_MS = 250;
const LATER_MS = 1500;
/** So long an empty popup is not noticed; after that the person is told that we wait. */
const UNNOTICED_MS = 400;
/** After so long without an answer the person is told, and asking goes on. */
const SLOW_MS = 12_000;

export type ShownView = PageView | { readonly type: 'slow' };

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = AbortSignal.any([signal, AbortSignal.timeout(ms)]);
    if (end.aborted) resolve();
    else end.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** What a tab has to show, also where we may not look. */
const lookSafely = (tabId: number) =>
  lookAtTab(tabId).catch((): PageView => ({ type: 'no-access' }));

/** First looks at tabs that were begun and not asked for yet. */
const begun = new Map<number, Promise<PageView>>();

/** Begins with the first look at a tab before there is anything to show it in. */
export function lookAhead(tabId: number): void {
  begun.set(tabId, lookSafely(tabId));
}

function firstLook(tabId: number): Promise<PageView> {
  const first = begun.get(tabId) ?? lookSafely(tabId);
  begun.delete(tabId);
  return first;
}

/** Looks at the tab again and again until nobody wants to know any more, for pages change while they are read; tells what is new. */
async function watch(tabId: number, signal: AbortSignal, onView: (view: ShownView) => void) {
  const since = performance.now();
  let told = '';
  while (!signal.aborted) {
    const view = await firstLook(tabId);
    const isSlow = view.type === 'waiting' && performance.now() - since > SLOW_MS;
    const shown: ShownView = isSlow ? { type: 'slow' } : view;
    const asText = JSON.stringify(shown);
    if (!signal.aborted && asText !== told) onView(shown);
    told = asText;
    await pause(view.type === 'waiting' ? SOON_MS : LATER_MS, signal);
  }
}

/** What the tab has to show, null before the first look; it is looked at anew when it loads and when `refresh` is called. */
export function usePage(tabId: number) {
  const [view, setView] = useState<ShownView | null>(null);
  const [look, setLook] = useState(0);
  const refresh = () => setLook((count) => count + 1);
  useEffect(() => {
    const stop = new AbortController();
    void watch(tabId, stop.signal, setView);
    return () => stop.abort();
  }, [tabId, look]);
  useEffect(() => {
    const timer = setTimeout(() => setView((shown) => shown ?? { type: 'waiting' }), UNNOTICED_MS);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    const onUpdated = (id: number, { status }: { status?: string }) => {
      if (id === tabId && status !== undefined) refresh();
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => browser.tabs.onUpdated.removeListener(onUpdated);
  }, [tabId]);
  return { view, refresh };
}
