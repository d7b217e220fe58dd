import type { Database, ThingRow } from './database.ts';
import { storeErrorOf } from './store-error.ts';

/** Rows that are read at a time: some milliseconds of work, after which a page can draw and answer. */
const PAGE = 400;

/**
 * The present states of all things, page by page, in the order of their ids; for those who need all of them and must not hold up a page.
 *
 * @throws StoreError
 */
export async function* thingPages({ things }: Database): AsyncGenerator<readonly ThingRow[]> {
  try {
    for (let last = ''; ; ) {
      const page = await things.where('id').above(last).limit(PAGE).toArray();
      const end = page.at(-1);
      if (end === undefined) return;
      yield page;
      last = end.id;
    }
  } catch (error) {
    throw await storeErrorOf(error);
  }
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
