/** The scheme of names that are made of what they name (RFC 6920, "Naming Things with Hashes"). */
const SCHEME = 'ni:';

/**
 * Stands for the address of a notice whose page does not tell it: the name of its text, the same wherever the text is read.
 *
 * @param hash SHA-256 of the text, in hexadecimal.
 */
export function nameOfText(hash: string): string {
  const bytes = Array.from({ length: hash.length / 2 }, (_, at) =>
    String.fromCharCode(Number.parseInt(hash.slice(2 * at, 2 * at + 2), 16)),
  );
  const digest = btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=$/u, '');
  return `${SCHEME}///sha-256;${digest}`;
}

/** Whether an address of a notice is none, but stands for one that is not known. */
export const isPlaceless = (url: string) => url.startsWith(SCHEME);
