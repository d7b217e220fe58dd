import type { MarkKind } from '../model/mark.ts';
import type { Reading } from '../model/reading.ts';
import type { Database } from './database.ts';
import { gunzip, gzip } from './gzip.ts';
import { storeErrorOf } from './store-error.ts';

/** How much of each kind was found in a text. */
export type Counts = Readonly<Record<MarkKind, number>>;

/** What was found in a kept text, and which edition of program and words found it. */
export interface KeptReading {
  /** SHA-256 of the text. */
  readonly text: string;
  /** Names program and own words: what another one found is not used. */
  readonly reader: string;
  readonly reading: Reading;
  readonly counts: Counts;
}

/**
 * Keeps what was found in a text, so that thousands of notices need not be read each time they are compared. Nothing is lost where it
 * goes: it can be made again from the text.
 *
 * @throws StoreError
 */
export async function keepReading(
  database: Database,
  { text, reader, reading, counts: found }: KeptReading,
): Promise<void> {
  const { readings, counts } = database;
  try {
    const row = { text, reader, gzip: await gzip(JSON.stringify(reading)) };
    // At once, for the disk is waited for once then.
    await database.transaction('rw', [readings, counts], async () => {
      await readings.put(row);
      await counts.put({ text, reader, counts: found });
    });
  } catch (error) {
    throw await storeErrorOf(error);
  }
}

/**
 * What this reader found in a text, or undefined where that is not kept.
 *
 * @throws StoreError
 */
export async function keptReading(
  { readings }: Database,
  { text, reader }: Pick<KeptReading, 'text' | 'reader'>,
): Promise<Reading | undefined> {
  try {
    const row = await readings.get(text);
    return row?.reader === reader ? JSON.parse(await gunzip(row.gzip)) : undefined;
  } catch (error) {
    throw await storeErrorOf(error);
  }
}

/** How much this reader found in each text, by the texts' hashes; without those that it has not read. Throws StoreError. */
export async function keptCounts(
  { counts }: Database,
  reader: string,
): Promise<Map<string, Counts>> {
  try {
    const rows = await counts.toArray();
    return new Map(
      rows.filter((row) => row.reader === reader).map((row) => [row.text, row.counts]),
    );
  } catch (error) {
    throw await storeErrorOf(error);
  }
}
