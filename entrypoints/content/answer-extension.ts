import { browser } from 'wxt/browser';
import type { PageState, ToPage } from '../../lib/messages/messages.ts';
import type { PageText } from '../../lib/model/page-text.ts';
import type { PageSession } from './page-session.ts';

/** Carries out what our own pages ask of this frame, and tells how it then stands, or its text where that is asked for. */
async function carryOut(
  message: ToPage,
  session: PageSession,
): Promise<PageState | PageText | null> {
  switch (message.type) {
    case 'text':
      return session.page;
    case 'state':
      break;
    case 'show':
      await session.show(message.span);
      break;
    case 'kinds':
      session.light(message.kinds);
      break;
    case 'read-anyway':
      await session.lookAnyway();
      break;
    case 'read-anew':
      await session.lookAnew();
      break;
    case 'notes-changed':
      session.renewNotes();
      break;
    case 'reanchor':
      session.reanchor(message.id);
      break;
    case 'resume-draft':
      session.resumeDraft(message.place);
      break;
  }
  return session.state;
}

/** Listens to our own pages. Web pages and other extensions have no way to send such a message; its sender is checked all the same. */
export function answerExtension(session: PageSession, signal: AbortSignal): void {
  browser.runtime.onMessage.addListener((message: ToPage, sender, sendResponse) => {
    if (sender.id !== browser.runtime.id || signal.aborted) return false;
    void carryOut(message, session).then(sendResponse);
    return true;
  });
}
