/** SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, in lower-case hexadecimal, as notices name it. */
export async function textHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
