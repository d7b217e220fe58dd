import { textHash } from '../notebook/text-hash.ts';
import type { Database, TextRow } from './database.ts';

/** A text made ready for keeping: named by its hash, gzipped. */
export async function packText(text: string): Promise<TextRow> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return { hash: await textHash(text), gzip: await new Response(packed).arrayBuffer() };
}

/** The text of a hash, or undefined where it is not kept. */
export async function loadText({ texts }: Database, hash: string): Promise<string | undefined> {
  const row = await texts.get(hash);
  if (row === undefined) return undefined;
  const unpacked = new Blob([row.gzip]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked).text();
}
