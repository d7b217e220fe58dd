import { browser } from 'wxt/browser';

const keyOf = (place: string) => `draft:${place}`;

/** Keeps what is being typed at a place; '' forgets it. */
export async function keepDraft(place: string, text: string): Promise<null> {
  if (text === '') await browser.storage.local.remove(keyOf(place));
  else await browser.storage.local.set({ [keyOf(place)]: text });
  return null;
}

/** What was being typed at a place, '' for nothing. */
export async function draftAt(place: string): Promise<string> {
  const stored = await browser.storage.local.get(keyOf(place));
  return String(stored[keyOf(place)] ?? '');
}
