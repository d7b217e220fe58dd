import type { Database, TextRow } from './database.ts';

/** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal, as notices name it. */
export async function textHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

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
