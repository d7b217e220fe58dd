import type { PageText } from '../../lib/model/page-text.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { read } from '../../lib/reading/read.ts';

/** So many pages are read, then written on, at a time. */
const KEPT = 4;

let kept: readonly { readonly key: string; readonly reading: Reading }[] = [];

/** The reading of a page. What is asked of a page after it was read (its notes, a save) does not read it anew, as long as this script lives. */
export function readingOf(page: PageText, url: string): Reading {
  const key = JSON.stringify({ ...page, url });
  const known = kept.find((each) => each.key === key);
  if (known !== undefined) return known.reading;
  const reading = read({ ...page, url });
  kept = [{ key, reading }, ...kept].slice(0, KEPT);
  return reading;
}
