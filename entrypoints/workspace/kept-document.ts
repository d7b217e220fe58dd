import type { Reading } from '../../lib/model/reading.ts';
import type { LibraryNotice } from '../../lib/store/library-notice.ts';
import { loadText } from '../../lib/store/texts.ts';
import { openNotebook } from '../browser/notebook.ts';
import { readerName } from '../browser/reader-name.ts';
import { readingOfText } from '../browser/reading-of-text.ts';

/** The text of a document as it is kept, and what is found in it; offsets of the reading count in the text, UTF-16. */
export interface KeptDocument {
  readonly text: string;
  readonly reading: Reading;
}

/**
 * The kept text of a document, read; null where its text is not kept (a colleague's file may have come without it).
 *
 * @throws StoreError; an Error where the background cannot read the text.
 */
export async function keptDocument({ notice, urls }: LibraryNotice): Promise<KeptDocument | null> {
  const database = await openNotebook();
  const text = await loadText(database, notice.text);
  if (text === undefined) return null;
  const kept = { hash: notice.text, text, url: urls[0] };
  return { text, reading: await readingOfText(database, kept, await readerName()) };
}
