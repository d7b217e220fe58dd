import type { Dexie, Transaction } from 'dexie';
import { upgradeThings } from './upgrade-things.ts';

/** One version of the notebook's tables. */
export interface SchemaVersion {
  readonly version: number;
  /** What is new or another than before: primary key first, then the indexes, as Dexie writes them; null drops a table. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Brings the rows of the version before up to this one. Where it fails, the notebook stays as it was, in the version before. */
  upgrade?(transaction: Transaction): Promise<void>;
}

/**
 * The schema of each version that was ever shipped. A shipped one is never edited: a change is a new entry with its upgrade, and a fixture
 * of it (tests/fixtures/store). What people keep is wordings, of which a new kind or a new field needs no new version: only a new way of
 * looking things up does.
 */
export const SCHEMA_VERSIONS: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      revisions: 'id, of',
      things: 'id, [kind+state], [notice+kind], *keys, changed',
      texts: 'hash',
      clocks: 'id',
    },
  },
  { version: 2, stores: { readings: 'text', counts: 'text' }, upgrade: upgradeThings },
];

/** Newest schema version that this program knows. */
export const LATEST_VERSION = Math.max(...SCHEMA_VERSIONS.map(({ version }) => version));

/** Tells a database that is not open yet all its versions, so that it is brought up to the last of them when it is opened. */
export function declareVersions(database: Dexie, versions: readonly SchemaVersion[]): void {
  for (const { version, stores, upgrade } of versions) {
    const declared = database.version(version).stores({ ...stores });
    if (upgrade !== undefined) declared.upgrade((transaction) => upgrade(transaction));
  }
}
