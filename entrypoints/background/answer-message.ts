import { browser } from 'wxt/browser';
import type { Answer } from '../../lib/messages/answer.ts';
import { toBackgroundSchema } from '../../lib/messages/messages.ts';
import { type Sender, speakerOf } from '../../lib/messages/sender.ts';
import { answerRead } from './answer-read.ts';
import { answerSite } from './answer-site.ts';

/** Answers one message. Everything that comes is data from outside until its sender and its form have been checked. */
async function answer(message: unknown, sender: Sender): Promise<Answer<unknown>> {
  const speaker = speakerOf(sender, {
    id: browser.runtime.id,
    baseUrl: `${location.origin}/`,
  });
  if (speaker.role !== 'content') return { ok: false, error: 'not-allowed' };
  const { data: request } = toBackgroundSchema.safeParse(message);
  if (request === undefined) return { ok: false, error: 'bad-message' };
  switch (request.type) {
    case 'site':
      return answerSite(speaker.url);
    case 'read':
      return answerRead(request, speaker.url);
  }
}

/** Listens to content scripts; our own mistakes become an answer too, so that nobody waits for one for ever. */
export function answerMessages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    answer(message, sender).then(sendResponse, (error: unknown) => {
      reportError(error);
      sendResponse({ ok: false, error: 'failed' } satisfies Answer<never>);
    });
    return true;
  });
}
