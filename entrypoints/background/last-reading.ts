import type { OwnModel } from '../../lib/model/own-model.ts';
import type { PageText } from '../../lib/model/page-text.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { read } from '../../lib/reading/read.ts';
import { loadOwnModel } from '../browser/own-model-storage.ts';

/** So many pages are read, then written on, at a time. */
const KEPT = 4;

interface Kept {
  readonly key: string;
  readonly own: OwnModel;
  readonly reading: Reading;
}

let kept: readonly Kept[] = [];

/** The reading of a page, with the reader's own words. What is asked of a page after it was read (its notes, a save) does not read it anew, as long as this script lives. */
export async function readingOf(page: PageText, url: string): Promise<Reading> {
  const { model: own } = await loadOwnModel();
  const key = JSON.stringify({ ...page, url });
  const known = kept.find((each) => each.key === key && each.own === own);
  if (known !== undefined) return known.reading;
  const reading = read({ ...page, url }, own);
  kept = [{ key, own, reading }, ...kept].slice(0, KEPT);
  return reading;
}
