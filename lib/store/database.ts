import { Dexie, type EntityTable } from 'dexie';
import type { Author } from '../model/author.ts';
import type { Clock } from '../model/clock.ts';
import type { MarkKind } from '../model/mark.ts';
import type { Revision, RevisionKind } from '../model/revision.ts';
import { declareVersions, LATEST_VERSION, SCHEMA_VERSIONS } from './schema-versions.ts';
import { StoreError, storeErrorOf } from './store-error.ts';

/** The present state of one thing, made from its wordings at every write so that a page's notes are one indexed look-up. */
export interface ThingRow {
  readonly id: string;
  readonly kind: RevisionKind;
  /** The notice that a note, verdict or follow-up belongs to; the thing itself for a notice; '' for a code. */
  readonly notice: string;
  readonly state: 'one' | 'deleted' | 'conflict';
  /** The wordings that no other names; none where it is deleted. */
  readonly heads: readonly Revision[];
  /** What it may be looked up by: a notice by addresses, number and text (see notice-keys.ts), a note by its codes (see code-key.ts). */
  readonly keys: readonly string[];
  /** Who wrote its first wording: whose note, verdict or code it is, whoever changed it since. */
  readonly by: Author;
  /** Time of the latest wording, for lists that show the newest first. */
  readonly changed: number;
}

/** A text that notices name by its SHA-256, gzipped. */
export interface TextRow {
  readonly hash: string;
  readonly gzip: ArrayBuffer;
}

/** What was found in a text: JSON, gzipped. Made from the text, and made anew where another reader made it. */
export interface ReadingRow {
  /** SHA-256 of the text. */
  readonly text: string;
  readonly reader: string;
  readonly gzip: ArrayBuffer;
}

/** How much of each kind was found in a text, beside the reading, so that a list of notices need not unpack those. */
export interface CountRow {
  readonly text: string;
  readonly reader: string;
  readonly counts: Readonly<Record<MarkKind, number>>;
}

/** The latest clock reading that this installation has made or met. */
export interface ClockRow {
  readonly id: 'latest';
  readonly clock: Clock;
}

/** The notebook's tables. */
export type Database = Dexie & {
  revisions: EntityTable<Revision, 'id'>;
  things: EntityTable<ThingRow, 'id'>;
  texts: EntityTable<TextRow, 'hash'>;
  clocks: EntityTable<ClockRow, 'id'>;
  readings: EntityTable<ReadingRow, 'text'>;
  counts: EntityTable<CountRow, 'text'>;
};

export const DATABASE_NAME = 'piyue';

/**
 * Opens the notebook. Writes are strictly durable: a save that was answered is on the disk.
 *
 * @throws StoreError `newer` where a newer program has written it (it is not touched then), `unavailable`, `failed`.
 */
export async function openDatabase(name = DATABASE_NAME): Promise<Database> {
  try {
    await refuseNewer(name);
    const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
    declareVersions(database, SCHEMA_VERSIONS);
    await database.open();
    return database;
  } catch (error) {
    // Where a browser keeps nothing, it calls the very question for a database a change in the wrong state.
    throw await storeErrorOf(error, { InvalidStateError: 'unavailable' });
  }
}

/** Dexie opens a database of a higher version without a word and would write into it, so the version is asked for first. */
async function refuseNewer(name: string): Promise<void> {
  const installed = (await indexedDB.databases()).find((database) => database.name === name);
  // Dexie's version 1 is IndexedDB's 10.
  if ((installed?.version ?? 0) >= (LATEST_VERSION + 1) * 10) throw new StoreError('newer');
}
