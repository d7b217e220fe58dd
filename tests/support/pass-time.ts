import type { Page } from 'playwright';

/** Moves the clock of a page on, so that all timers that are due by then have run, its scripts' and ours; waits for the browser to say so. */
export async function passTime(page: Page, ms: number): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const passed = new Promise((resolve) => cdp.once('Emulation.virtualTimeBudgetExpired', resolve));
  await cdp.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: ms });
  await passed;
  await cdp.send('Emulation.setVirtualTimePolicy', { policy: 'advance' });
  await cdp.detach();
}
