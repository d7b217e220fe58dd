import type { ExtensionBrowser } from './launch-with-extension.ts';

/** Ends the extension's service worker, as the browser does after 30 idle seconds; it starts again when something comes for it. */
export async function endWorker({ context, extensionId }: ExtensionBrowser): Promise<void> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  const { targetInfos = [] } = (await cdp?.send('Target.getTargets')) ?? {};
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.includes(extensionId),
  );
  if (cdp === undefined || worker === undefined) throw new Error('No service worker runs.');
  const ended = new Promise<void>((resolve) => {
    cdp.on('Target.targetDestroyed', ({ targetId }) => {
      if (targetId === worker.targetId) resolve();
    });
  });
  await cdp.send('Target.setDiscoverTargets', { discover: true });
  await cdp.send('Target.closeTarget', { targetId: worker.targetId });
  await ended;
}
