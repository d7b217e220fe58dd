import type { ExtensionBrowser } from './launch-with-extension.ts';
import { until } from './until.ts';

/** The part of the worker's world by which the one that is to end is known. */
interface World {
  isToEnd?: boolean;
}

/**
 * Ends the extension's service worker, as the browser does after 30 idle seconds; it starts again when something comes for it. Where that is
 * at once, the browser gives the new one the target of the old: that it has ended is seen in its world, which is a new one.
 */
export async function endWorker(browser: ExtensionBrowser): Promise<void> {
  const { context, extensionId } = browser;
  const cdp = await context.browser()?.newBrowserCDPSession();
  const running = async () => {
    const { targetInfos = [] } = (await cdp?.send('Target.getTargets')) ?? {};
    return targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.includes(extensionId),
    );
  };
  const target = await running();
  if (cdp === undefined || target === undefined) throw new Error('No service worker runs.');
  const worker = await browser.worker();
  await worker.evaluate(() => {
    (globalThis as World).isToEnd = true;
  });
  const isNew = () => worker.evaluate(() => (globalThis as World).isToEnd !== true);
  await cdp.send('Target.closeTarget', { targetId: target.targetId });
  await until(
    'the service worker has ended',
    // Who is asked while it ends does not answer.
    async () =>
      (await running())?.targetId !== target.targetId || (await isNew().catch(() => false)),
  );
}
