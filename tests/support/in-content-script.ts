import type { Page } from 'playwright';

/** Runs an expression where the extension's content script lives: beside the page, with the extension's own `chrome`. Its value, as JSON. */
export async function inContentScript(
  page: Page,
  extensionId: string,
  expression: string,
): Promise<unknown> {
  const cdp = await page.context().newCDPSession(page);
  const contexts: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) contexts.push(context.id);
  });
  await cdp.send('Runtime.enable');
  const [contextId] = contexts;
  if (contextId === undefined) throw new Error('No content script lives in this page.');
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value;
}
