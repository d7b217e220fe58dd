import { browser } from 'wxt/browser';

/** Where drafts of notes are kept: the note's id, or the address of the page for one on the whole notice. */
const keyOf = (place: string) => `draft:review:${place}`;

/** Keeps what is being typed, for a popup goes without a word at the first click beside it; '' forgets it. */
export async function keepDraft(place: string, text: string): Promise<void> {
  if (text === '') await browser.storage.local.remove(keyOf(place));
  else await browser.storage.local.set({ [keyOf(place)]: text });
}

/** What was being typed at a place, '' for nothing. */
export async function draftAt(place: string): Promise<string> {
  const key = keyOf(place);
  const stored = await browser.storage.local.get(key);
  return String(stored[key] ?? '');
}
