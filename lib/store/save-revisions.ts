import type { Revision } from '../model/revision.ts';
import { mergeRevisions } from '../notebook/history.ts';
import { compareClocks } from '../notebook/hybrid-clock.ts';
import type { Database, TextRow } from './database.ts';
import { storeErrorOf } from './store-error.ts';
import { thingRow } from './thing-row.ts';

/**
 * Adds wordings, and the texts that they name, in one transaction: all of them or none. Wordings that are known already change nothing, so
 * a save that is sent twice, or an import of the same file, does no harm.
 *
 * @returns How many of the wordings were new.
 * @throws StoreError; then nothing was written.
 */
export async function saveRevisions(
  database: Database,
  revisions: readonly Revision[],
  texts: readonly TextRow[] = [],
): Promise<number> {
  const { revisions: kept, things, texts: keptTexts, clocks } = database;
  const once = mergeRevisions(revisions);
  try {
    return await database.transaction('rw', [kept, things, keptTexts, clocks], async () => {
      const known = await kept.bulkGet(once.map(({ id }) => id));
      const fresh = once.filter((_, at) => known[at] === undefined);
      await kept.bulkAdd(fresh);
      await keptTexts.bulkPut(texts);
      await refreshThings(database, new Set(fresh.map(({ of }) => of)));
      await advanceClock(database, fresh);
      return fresh.length;
    });
  } catch (error) {
    throw await storeErrorOf(error);
  }
}

/** Makes the rows of the given things anew from their wordings. */
export async function refreshThings(
  { revisions, things }: Database,
  ids: ReadonlySet<string>,
): Promise<void> {
  const wordings = await revisions
    .where('of')
    .anyOf([...ids])
    .toArray();
  const byThing = Map.groupBy(wordings, ({ of }) => of);
  const rows = [...byThing.values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [thingRow([first, ...rest])],
  );
  await things.bulkPut(rows);
}

/** Remembers the latest clock reading among the wordings, so that this device never reads an earlier one. */
async function advanceClock({ clocks }: Database, revisions: readonly Revision[]): Promise<void> {
  const seen = await clocks.get('latest');
  const readings = revisions.map(({ at }) => at).concat(seen === undefined ? [] : [seen.clock]);
  const latest = readings.sort(compareClocks).at(-1);
  if (latest !== undefined) await clocks.put({ id: 'latest', clock: latest });
}
