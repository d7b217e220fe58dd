import { browser } from 'wxt/browser';

/** Opens one of our own pages in a tab of its own; `path` begins with a slash and may have a fragment. What fails goes to the extension's error page. */
export function openPage(path: string): void {
  browser.tabs.create({ url: new URL(path, location.origin).href }).catch(reportError);
}
