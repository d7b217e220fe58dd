import { BundleError } from './bundle-fault.ts';

/** Bytes that one line may have: a text of a million characters, each of them escaped, has 6 MB. */
const LONGEST = 16 * 2 ** 20;
const LINE_FEED = 0x0a;
const MARK = [0xef, 0xbb, 0xbf];

/** A line of a file, without its break. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** Whether it ends with a line feed; the last line of a file that was broken off does not. */
  readonly isEnded: boolean;
  /** Where it begins in the file, in bytes. */
  readonly at: number;
}

/** UTF-16 with its mark, or plain letters of it without one. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || second === 0;
}

/** One line's bytes as text; throws BundleError where they are no UTF-8. */
function decode(bytes: Uint8Array, line: number, isEnded: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    if (line === 1) throw new BundleError({ failure: 'not-bundle', message: 'is no bundle' });
    throw new BundleError(
      isEnded
        ? { failure: 'not-utf8', line, message: 'is not UTF-8' }
        : { failure: 'cut', line, message: 'ends within a character' },
    );
  }
}

/**
 * The lines of a file in UTF-8, one after the other, so that no more than one of them is held as text. A byte order mark before the
 * first is left out, for editors add it.
 *
 * @throws BundleError where a line is no UTF-8 or longer than any that we write.
 */
export function* linesOf(bytes: Uint8Array): Generator<Line> {
  if (isUtf16(bytes)) throw new BundleError({ failure: 'not-utf8', message: 'is UTF-16' });
  let from = MARK.every((byte, at) => bytes[at] === byte) ? MARK.length : 0;
  for (let number = 1; from < bytes.length; number += 1) {
    const feed = bytes.indexOf(LINE_FEED, from);
    const to = feed < 0 ? bytes.length : feed;
    if (to - from > LONGEST)
      throw new BundleError({ failure: 'too-large', line: number, message: 'is too long a line' });
    const isEnded = feed >= 0;
    yield { number, text: decode(bytes.subarray(from, to), number, isEnded), isEnded, at: from };
    from = to + 1;
  }
}
