/** A text's UTF-8 bytes, gzipped (RFC 1952). */
export async function gzip(text: string): Promise<ArrayBuffer> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(packed).arrayBuffer();
}

/** The text that `gzip` packed. Rejects where the bytes are damaged. */
export async function gunzip(bytes: ArrayBuffer): Promise<string> {
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked).text();
}
