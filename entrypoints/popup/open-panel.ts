import { browser } from 'wxt/browser';

/** The part of Firefox's extension interface that Chrome has not. */
interface Sidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the review beside the page and closes the popup, which would lie over it. Browsers allow it within a click only, so nothing may be
 * awaited before.
 */
export function openPanel(windowId: number): void {
  const { sidebarAction } = browser as unknown as Sidebar;
  const opening = sidebarAction?.open() ?? browser.sidePanel.open({ windowId });
  opening.then(() => window.close(), reportError);
}
