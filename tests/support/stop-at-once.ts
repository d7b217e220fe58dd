import type { Page } from 'playwright';

/** Has a page click what stops a long job as soon as that is there, beside how far the job is; once. */
export async function stopAtOnce(page: Page): Promise<void> {
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      const stop = document.querySelector<HTMLElement>('progress + button');
      if (stop === null) return;
      observer.disconnect();
      stop.click();
    }).observe(document.body, { childList: true, subtree: true });
  });
}
