import type { EntityTable } from 'dexie';
import type { Database, ThingRow } from './database.ts';
import { storeErrorOf } from './store-error.ts';

/** Rows that are read at a time: some milliseconds of work, after which a page can draw and answer. */
const PAGE = 400;

/**
 * All rows of a table, page by page, in the order of their names; for those who need all of them and must not hold up a page.
 *
 * @param key The member that names a row, which is some text.
 * @throws StoreError
 */
export async function* rowPages<Key extends string, Row extends Readonly<Record<Key, string>>>(
  table: EntityTable<Row, Key>,
  key: Key,
): AsyncGenerator<readonly Row[]> {
  try {
    for (let last = ''; ; ) {
      const page = await table.where(key).above(last).limit(PAGE).toArray();
      const end = page.at(-1);
      if (end === undefined) return;
      yield page;
      last = end[key];
    }
  } catch (error) {
    throw await storeErrorOf(error);
  }
}

/** The present states of all things, page by page, in the order of their ids. Throws StoreError. */
export function thingPages({ things }: Database): AsyncGenerator<readonly ThingRow[]> {
  return rowPages(things, 'id');
}

/** The present states of things by their ids; those that are not there are left out. Throws StoreError. */
export async function thingsWith({ things }: Database, ids: readonly string[]) {
  try {
    const rows = await things.bulkGet([...ids]);
    return rows.filter((row) => row !== undefined);
  } catch (error) {
    throw await storeErrorOf(error);
  }
}
