import { browser } from 'wxt/browser';
import type { Answer, RequestError } from '../../lib/messages/answer.ts';
import type { PageReading, SiteAnswer, ToBackground } from '../../lib/messages/messages.ts';

/** What the background answers to which message. */
interface Answers {
  site: SiteAnswer;
  read: PageReading;
}

type Message<Type> = Extract<ToBackground, { type: Type }>;

const AGAIN_MS = 500;

/** Asks the background; once more a little later where it does not answer, because it may just have been ended or replaced. */
export async function ask<Type extends ToBackground['type']>(
  message: Message<Type>,
): Promise<Answer<Answers[Type]> | { ok: false; error: 'no-answer' }> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return { ok: false, error: 'no-answer' };
  }
}

export type AskError = RequestError | 'no-answer';
