import { textHash } from '../notebook/text-hash.ts';
import type { Database, TextRow } from './database.ts';
import { gunzip, gzip } from './gzip.ts';

/** A text made ready for keeping: named by its hash, gzipped. */
export async function packText(text: string): Promise<TextRow> {
  return { hash: await textHash(text), gzip: await gzip(text) };
}

/** The text of a hash, or undefined where it is not kept. */
export async function loadText({ texts }: Database, hash: string): Promise<string | undefined> {
  const row = await texts.get(hash);
  return row === undefined ? undefined : gunzip(row.gzip);
}
