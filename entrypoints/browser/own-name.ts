import { browser } from 'wxt/browser';
import type { Author } from '../../lib/model/author.ts';
import { AUTHOR_KEY, ownAuthor } from './own-author.ts';

/** So many characters a name may have (lib/model/author.ts). */
const LONGEST = 100;

/** Has what is written from now on bear this name; '' for none. Rejects where the browser cannot write. */
export async function saveOwnName(name: string): Promise<void> {
  const { id } = await ownAuthor();
  const author: Author = { id, name: name.trim().slice(0, LONGEST).toWellFormed() };
  await browser.storage.local.set({ [AUTHOR_KEY]: author });
}

/** Calls `listener` after every change of the name, until the returned function is called. */
export function onOwnNameChanged(listener: () => void): () => void {
  const onChanged = (changes: object) => {
    if (AUTHOR_KEY in changes) listener();
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
