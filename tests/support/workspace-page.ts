import type { Page } from 'playwright';
import type { ExtensionBrowser } from './launch-with-extension.ts';

/** Opens the workspace in a tab of its own, under the view or notice that a fragment names (`#/library`). */
export async function openWorkspace(browser: ExtensionBrowser, fragment = ''): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/workspace.html${fragment}`);
  return page;
}

/** Closes all pages but the first, without which the browser would end. */
export async function closePages({ context }: ExtensionBrowser): Promise<void> {
  const [, ...opened] = context.pages();
  await Promise.all(opened.map((page) => page.close()));
}
