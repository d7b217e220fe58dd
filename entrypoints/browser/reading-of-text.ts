import type { MarkKind } from '../../lib/model/mark.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { countKinds } from '../../lib/review/count-kinds.ts';
import type { Database } from '../../lib/store/database.ts';
import { type Counts, keepReading, keptReading } from '../../lib/store/kept-readings.ts';
import { askReading } from './ask-reading.ts';

/** A kept text, and under which name it is kept. */
export interface KeptText {
  /** SHA-256 of the text. */
  readonly hash: string;
  readonly text: string;
  /** Where it was met first. */
  readonly url: string | undefined;
}

/** How much of each kind a reading has. */
export function countsOf(reading: Reading): Counts {
  const counts = countKinds(reading).map(({ kind, count }) => [kind, count]);
  return Object.fromEntries(counts) as Record<MarkKind, number>;
}

/**
 * What is found in a kept text: what this reader found before, else the background is asked, and its answer kept.
 *
 * @param reader See `readerName`.
 * @throws StoreError; an Error where the background cannot read the text.
 */
export async function readingOfText(
  database: Database,
  { hash, text, url }: KeptText,
  reader: string,
): Promise<Reading> {
  const kept = await keptReading(database, { text: hash, reader });
  if (kept !== undefined) return kept;
  const reading = await askReading({ text, url });
  await keepReading(database, { text: hash, reader, reading, counts: countsOf(reading) });
  return reading;
}
