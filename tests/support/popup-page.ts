import type { Page } from 'playwright';
import type { MarkKind } from '../../lib/model/mark.ts';
import type { ExtensionBrowser } from './launch-with-extension.ts';

/** The list of the popup. */
export const OUTLINE = '.outline';

/** The texts of all elements that match, in order. */
export function textsOf(popup: Page, selector: string): Promise<string[]> {
  return popup.locator(selector).allTextContents();
}

/** The switch of a kind. */
export function kindSwitch(popup: Page, kind: MarkKind) {
  return popup.locator('.kind-switches button').filter({ has: popup.locator(`.${kind}`) });
}

/** How many of a kind the popup says that there are. */
export async function countOf(popup: Page, kind: MarkKind): Promise<number> {
  return Number(await kindSwitch(popup, kind).locator('b').textContent());
}

/** The text of the element in focus. */
export function focusedText(popup: Page): Promise<string> {
  return popup.evaluate(() => document.activeElement?.textContent ?? '');
}

/** The popup as a page in a tab of its own, for a tab of which the browser's number is known: needs no service worker. */
export function popupFor({ extensionId, open }: ExtensionBrowser, tabId: number): Promise<Page> {
  return open(`chrome-extension://${extensionId}/popup.html?tab=${tabId}`);
}

/** The popup for the tab of `page`, with the notes of its notice in front. */
export async function openNotes(browser: ExtensionBrowser, page: Page): Promise<Page> {
  const popup = await browser.openPopup(page);
  await popup.getByRole('tab').last().click();
  await popup.locator('.notes-head').waitFor();
  return popup;
}

/** Presses a button that closes the popup, and waits until it has closed, which may be before the driver hears that it was pressed. */
export async function pressToClose(popup: Page, name: string): Promise<void> {
  const pressed = popup.getByRole('button', { name }).click();
  const heard = pressed.catch((error: unknown) => {
    if (!popup.isClosed()) throw error;
  });
  await Promise.all([popup.waitForEvent('close'), heard]);
}

/** The side panel as a page in a tab of its own, where it reviews the tab that is in front in its window. */
export function openPanel({ extensionId, open }: ExtensionBrowser): Promise<Page> {
  return open(`chrome-extension://${extensionId}/sidepanel.html`);
}
