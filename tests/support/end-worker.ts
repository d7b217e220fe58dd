import type { CDPSession } from 'playwright';
import type { ExtensionBrowser } from './launch-with-extension.ts';
import { until } from './until.ts';

/**
 * Ends the extension's service worker, as the browser does after 30 idle seconds; it starts again when something comes for it. Where that is
 * at once, the new one gets the target of the old: the browser is asked what becomes of the worker, and not whether the target is there.
 */
export async function endWorker({ context, extensionId }: ExtensionBrowser): Promise<void> {
  const [page] = context.pages();
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (cdp === undefined || page === undefined) throw new Error('No page is open.');
  const { targetInfos } = await cdp.send('Target.getTargets');
  const target = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.includes(extensionId),
  );
  if (target === undefined) throw new Error('No service worker runs.');
  const watch = await context.newCDPSession(page);
  const worker = await watchWorker(watch, extensionId);
  await until('the service worker is known to run', async () => worker.hasRun());
  await cdp.send('Target.closeTarget', { targetId: target.targetId });
  await until('the service worker has ended', async () => worker.hasEnded());
  await watch.detach();
}

/** Follows what becomes of an extension's worker, by the number of its version: those before an update are told of, too. */
async function watchWorker(cdp: CDPSession, extensionId: string) {
  const ran = new Set<string>();
  let isOver = false;
  cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    const ours = versions.filter(({ scriptURL }) => scriptURL.includes(extensionId));
    const idsOf = (status: string) =>
      ours
        .filter(({ runningStatus }) => runningStatus === status)
        .map(({ versionId }) => versionId);
    for (const id of idsOf('running')) ran.add(id);
    isOver ||= idsOf('stopped').some((id) => ran.has(id));
  });
  await cdp.send('ServiceWorker.enable');
  return { hasRun: () => ran.size > 0, hasEnded: () => isOver };
}
