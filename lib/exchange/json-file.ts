/** Why a file holds no JSON that could be looked at, as a key of the interface's words. */
export type JsonFailure = 'too-large' | 'not-utf8' | 'not-json';

/** What a file holds, or what is wrong with it. */
export type JsonFile =
  | { readonly value: unknown }
  | { readonly fault: { readonly failure: JsonFailure; readonly message: string } };

/** Bytes that a file may have. */
const LARGEST = 64 * 2 ** 20;

/** Reads JSON (RFC 8259) in UTF-8, with a byte order mark or without one. Any bytes may come; never throws. */
export function readJsonFile(bytes: Uint8Array): JsonFile {
  if (bytes.length > LARGEST)
    return { fault: { failure: 'too-large', message: 'is larger than 64 MB' } };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { fault: { failure: 'not-utf8', message: 'is not UTF-8' } };
  }
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { fault: { failure: 'not-json', message: `is no JSON: ${(error as Error).message}` } };
  }
}
