import { browser } from 'wxt/browser';
import type { Answer } from '../../lib/messages/answer.ts';
import { toBackgroundSchema } from '../../lib/messages/messages.ts';
import { type Sender, speakerOf } from '../../lib/messages/sender.ts';
import { answerPen } from './answer-pen.ts';
import { answerRead } from './answer-read.ts';
import { answerSite } from './answer-site.ts';
import { countTargets } from './badge.ts';
import { answerNotes } from './notebook/answer-notes.ts';

/** Answers one message. Everything that comes is data from outside until its sender and its form have been checked. */
async function answer(message: unknown, sender: Sender): Promise<Answer<unknown>> {
  const self = { id: browser.runtime.id, baseUrl: `${location.origin}/` };
  const speaker = speakerOf(sender, self);
  const { data: request } = toBackgroundSchema.safeParse(message);
  if (speaker.role === 'extension' && request?.type === 'read')
    return answerRead(request, request.page.url ?? '');
  if (speaker.role !== 'content') return { ok: false, error: 'not-allowed' };
  if (request === undefined) return { ok: false, error: 'bad-message' };
  switch (request.type) {
    case 'site':
      countTargets(speaker.frame, 0).catch(reportError);
      return answerSite(speaker.url);
    case 'read': {
      const read = await answerRead(request, speaker.url);
      countTargets(speaker.frame, litTargets(read)).catch(reportError);
      return read;
    }
    case 'pen':
      return answerPen(speaker.frame);
    default:
      return answerNotes(request, speaker.url);
  }
}

function litTargets(read: Awaited<ReturnType<typeof answerRead>>): number {
  return read.ok ? read.value.marks.filter(({ kind }) => kind === 'target').length : 0;
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
