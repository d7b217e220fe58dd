import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { PageText } from '../../lib/model/page-text.ts';
import type { Site } from '../../lib/model/site.ts';
import { decodeText, MOST_BYTES } from './decode-text.ts';
import { pageOfHtml } from './page-of-html.ts';

/** How files with an ending become the text of a page. */
const READERS: Readonly<Record<string, (text: string, sites: readonly Site[]) => PageText>> = {
  '.html': pageOfHtml,
  '.htm': pageOfHtml,
  '.shtml': pageOfHtml,
  '.xhtml': pageOfHtml,
  '.txt': (text) => ({ text }),
};

/** Whether files of this name are read. */
export function isReadable(file: string): boolean {
  return extname(file).toLowerCase() in READERS;
}

/** The text of a saved page or text file; `sites` are those that the reader added. Throws an error whose message says, after the file's name, why it cannot be read. */
export function readFile(file: string, sites: readonly Site[] = []): PageText {
  const reader = READERS[extname(file).toLowerCase()];
  if (!reader) throw new Error('is neither .html, .htm nor .txt');
  const { size } = statSync(file);
  if (size === 0) throw new Error('is empty');
  if (size > MOST_BYTES)
    throw new Error(
      `is too large: ${Math.ceil(size / 1024 ** 2)} MB, at most ${MOST_BYTES / 1024 ** 2} are read`,
    );
  const page = reader(decodeText(readFileSync(file)), sites);
  if (page.text.trim() === '') throw new Error('has no text');
  return page;
}
