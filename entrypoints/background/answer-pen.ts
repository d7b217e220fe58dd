import { browser } from 'wxt/browser';
import type { Answer } from '../../lib/messages/answer.ts';
import type { Frame } from '../../lib/messages/sender.ts';
import { type CardMessages, cardMessages } from '../browser/face-language.ts';
import { dressFrame } from './dress-pages.ts';

/** Runs in the frame: leaves the card's words where the pen finds them (see lib/page/shared-world.ts). */
function leaveWords(words: CardMessages): void {
  Reflect.set(globalThis, Symbol.for('words'), words);
}

/** Runs the script that lights passages in a frame in which there is something to light. */
export async function answerPen({ tabId, frameId }: Frame): Promise<Answer<null>> {
  const target = { tabId, frameIds: [frameId] };
  const words = await cardMessages();
  if (words !== null)
    await browser.scripting.executeScript({ target, func: leaveWords, args: [words] });
  await dressFrame({ tabId, frameId });
  await browser.scripting.executeScript({ target, files: ['/pen.js'] });
  return { ok: true, value: null };
}
