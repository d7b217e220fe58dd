import { browser } from 'wxt/browser';
import type { Answer } from '../../lib/messages/answer.ts';
import type { Frame } from '../../lib/messages/sender.ts';

/** Runs the script that lights passages in a frame in which there is something to light. */
export async function answerPen({ tabId, frameId }: Frame): Promise<Answer<null>> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/pen.js'],
  });
  return { ok: true, value: null };
}
