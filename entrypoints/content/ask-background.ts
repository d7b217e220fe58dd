import { browser } from 'wxt/browser';
import type { Answer } from '../../lib/messages/answer.ts';
import type { PageReading, SiteAnswer, ToBackground } from '../../lib/messages/messages.ts';
import type { NoteMessage } from '../../lib/messages/note-messages.ts';

/** What the background answers to which message; what it answers about notes the pen knows. */
interface Answers extends Record<NoteMessage['type'], unknown> {
  site: SiteAnswer;
  read: PageReading;
  pen: null;
}

type Reply<Type extends keyof Answers> =
  | Answer<Answers[Type]>
  | { readonly ok: false; readonly error: 'no-answer' };

const AGAIN_MS = 500;
/** A background that is ended at the wrong moment leaves a message without an answer for ever. Reading alone may take longer. */
const ANSWER_MS = 4000;

/** Asks the background; where it does not answer, once more a little later: it may just have been ended or replaced. */
export async function askBackground<Type extends keyof Answers>(
  message: Extract<ToBackground, { type: Type }>,
): Promise<Reply<Type>> {
  const reply = await send(message);
  if (reply !== null) return reply;
  await pause(AGAIN_MS);
  return (await send(message)) ?? { ok: false, error: 'no-answer' };
}

/** Null where there is no background, or the extension has gone. */
async function send<Type extends keyof Answers>(
  message: Extract<ToBackground, { type: Type }>,
): Promise<Reply<Type> | null> {
  try {
    const answer = browser.runtime.sendMessage(message);
    const first = message.type === 'read' ? answer : Promise.race([answer, pause(ANSWER_MS)]);
    return (await first) ?? null;
  } catch {
    return null;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
