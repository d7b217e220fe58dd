import type { ExtensionBrowser } from './launch-with-extension.ts';
import { until } from './until.ts';

/** Ends the extension's service worker, as the browser does after 30 idle seconds; it starts again when something comes for it. */
export async function endWorker({ context, extensionId }: ExtensionBrowser): Promise<void> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  const running = async () => {
    const { targetInfos = [] } = (await cdp?.send('Target.getTargets')) ?? {};
    return targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.includes(extensionId),
    );
  };
  const worker = await running();
  if (cdp === undefined || worker === undefined) throw new Error('No service worker runs.');
  await cdp.send('Target.closeTarget', { targetId: worker.targetId });
  const hasEnded = async () => (await running())?.targetId !== worker.targetId;
  await until('the service worker has ended', hasEnded);
}
