import { browser } from 'wxt/browser';
import { type Author, authorSchema } from '../../lib/model/author.ts';

const KEY = 'author';

/** Who writes on this installation: an id drawn once, and the name that the person gave, '' at first. */
export async function ownAuthor(): Promise<Author> {
  const stored = await browser.storage.local.get(KEY);
  const known = authorSchema.safeParse(stored[KEY]).data;
  if (known !== undefined) return known;
  const author: Author = { id: crypto.randomUUID(), name: '' };
  await browser.storage.local.set({ [KEY]: author });
  return author;
}
