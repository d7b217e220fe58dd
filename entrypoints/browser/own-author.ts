import { browser } from 'wxt/browser';
import { type Author, authorSchema } from '../../lib/model/author.ts';

/** Under what it is kept in the extension's local storage. */
export const AUTHOR_KEY = 'author';

/** Who writes on this installation: an id drawn once, and the name that the person gave, '' at first. */
export async function ownAuthor(): Promise<Author> {
  const stored = await browser.storage.local.get(AUTHOR_KEY);
  const known = authorSchema.safeParse(stored[AUTHOR_KEY]).data;
  if (known !== undefined) return known;
  const author: Author = { id: crypto.randomUUID(), name: '' };
  await browser.storage.local.set({ [AUTHOR_KEY]: author });
  return author;
}
