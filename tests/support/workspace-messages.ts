import type { Page } from 'playwright';
import type { ExtensionBrowser } from './launch-with-extension.ts';

/** Runs before a page's own scripts: remembers what is said in place of a list, what is said on and on once. */
function rememberMessages(): void {
  const said: string[] = [];
  Reflect.set(globalThis, 'said', said);
  new MutationObserver(() => {
    for (const { textContent } of document.querySelectorAll('.message h2'))
      if (said.at(-1) !== textContent) said.push(textContent);
  }).observe(document, { childList: true, characterData: true, subtree: true });
}

/** Opens the workspace under a view; `said` gives all that it said in place of a list, for however short a time. */
export async function openListening(
  browser: ExtensionBrowser,
  fragment: string,
): Promise<{ page: Page; said(): Promise<string[]> }> {
  const page = await browser.context.newPage();
  await page.addInitScript(rememberMessages);
  await page.goto(`chrome-extension://${browser.extensionId}/workspace.html${fragment}`);
  return { page, said: () => page.evaluate((): string[] => Reflect.get(globalThis, 'said')) };
}
