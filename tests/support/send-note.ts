import type { Page } from 'playwright';
import type { Answer } from '../../lib/messages/answer.ts';
import type { NoteColour } from '../../lib/model/note.ts';
import type { PageText } from '../../lib/model/page-text.ts';
import { inContentScript } from './in-content-script.ts';
import type { ExtensionBrowser } from './launch-with-extension.ts';
import { until } from './until.ts';

/** A note as the pen on a page would save it. */
export interface PageNote {
  /** The words that it is about, of which the first in the text are meant; null for the whole notice. */
  readonly words: string | null;
  readonly text: string;
  readonly colour?: NoteColour;
  /** The note that this is a wording of. */
  readonly id?: string;
  readonly parents?: readonly string[];
}

/** Saves a note as the page's content script does, by a message to the background; gives the ids of the note and of the wording. */
export async function sendNote(
  browser: ExtensionBrowser,
  page: Page,
  { words, text, colour = 'yellow', id = crypto.randomUUID(), parents = [] }: PageNote,
): Promise<{ id: string; wording: string }> {
  const read = await textOf(browser, page);
  const wording = crypto.randomUUID();
  const from = words === null ? 0 : read.text.indexOf(words);
  if (from < 0) throw new Error(`${words} is not on the page.`);
  const passage = words === null ? null : { from, to: from + words.length };
  const note = { id, wording, parents, passage, text, codes: [], colour, tags: [], newCodes: [] };
  const message = JSON.stringify({ type: 'write-note', page: read, note });
  const asking = `chrome.runtime.sendMessage(${message})`;
  const answer = (await inContentScript(page, browser.extensionId, asking)) as Answer<unknown>;
  if (!answer.ok) throw new Error(`The note was not saved: ${answer.error}`);
  return { id, wording };
}

/** The part of the extension interface that is used inside the service worker. */
interface Tabs {
  sendMessage(tab: number, message: object, to: { frameId: number }): Promise<unknown>;
}

/** The text of a page as its content script has it, when it has it. */
export async function textOf(browser: ExtensionBrowser, page: Page): Promise<PageText> {
  const tab = await browser.tabId(page);
  const worker = await browser.worker();
  const ask = () =>
    worker.evaluate((id) => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
      return chrome.tabs.sendMessage(id, { type: 'text' }, { frameId: 0 });
    }, tab);
  return until('the text of the page', async () => (await ask()) as PageText | null);
}
