import { browser } from 'wxt/browser';
import { type PageState, pageStateSchema, type ToPage } from '../../lib/messages/messages.ts';
import type { Frame } from '../../lib/messages/sender.ts';
import { type PageText, pageTextSchema } from '../../lib/model/page-text.ts';
import { inTime } from './in-time.ts';

/** A content script answers at once; a page whose scripts hog its thread is waited for as long as a person would. */
const ANSWER_MS = 2000;

/** Tells one frame's content script something; what it answers, or null where none lives there or it does not answer in time. */
export function tellFrame({ tabId, frameId }: Frame, message: ToPage): Promise<unknown> {
  return inTime(browser.tabs.sendMessage(tabId, message, { frameId }), ANSWER_MS);
}

/** What the frame has, or null where no content script of ours answers. */
export async function askState(frame: Frame): Promise<PageState | null> {
  const answer = await tellFrame(frame, { type: 'state' });
  return pageStateSchema.safeParse(answer).data ?? null;
}

/** The text of the frame's page, or null where nobody answers or nothing was read. */
export async function askText(frame: Frame): Promise<PageText | null> {
  const answer = await tellFrame(frame, { type: 'text' });
  return pageTextSchema.safeParse(answer).data ?? null;
}

/** Tells all frames of all tabs in which we run. */
export async function tellAllTabs(message: ToPage): Promise<void> {
  const tabs = await browser.tabs.query({});
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.all(ids.map((id) => inTime(browser.tabs.sendMessage(id, message), ANSWER_MS)));
}
