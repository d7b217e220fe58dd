import type { Revision } from '../model/revision.ts';
import { mergeRevisions } from '../notebook/history.ts';
import { compareClocks } from '../notebook/hybrid-clock.ts';
import type { Database, TextRow } from './database.ts';
import { halfOf, inChunks } from './in-chunks.ts';
import { storeErrorOf } from './store-error.ts';
import { thingRow } from './thing-row.ts';

/** What goes with wordings that are saved, and who is told how far it has come (0 to 1). */
interface SaveOptions {
  readonly texts?: readonly TextRow[];
  readonly onProgress?: (share: number) => void;
}

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
  { texts = [], onProgress }: SaveOptions = {},
): Promise<number> {
  const { revisions: kept, things, texts: keptTexts, clocks } = database;
  const once = mergeRevisions(revisions);
  try {
    return await database.transaction('rw', [kept, things, keptTexts, clocks], async () => {
      const fresh: Revision[] = [];
      const addNew = async (chunk: readonly Revision[]) => {
        const known = await kept.bulkGet(chunk.map(({ id }) => id));
        const added = chunk.filter((_, at) => known[at] === undefined);
        fresh.push(...added);
        await kept.bulkAdd(added);
      };
      await inChunks(once, addNew, halfOf(onProgress, 0));
      await keptTexts.bulkPut(texts);
      const touched = [...new Set(fresh.map(({ of }) => of))];
      await refreshThings(database, touched, {
        histories: historiesWith(database, fresh),
        onProgress: halfOf(onProgress, 1),
      });
      await advanceClock(database, fresh);
      return fresh.length;
    });
  } catch (error) {
    throw await storeErrorOf(error);
  }
}

/** The wordings of a thing: all that are kept, or those at hand where it had none before. */
type Histories = (ids: readonly string[]) => Promise<readonly (readonly Revision[])[]>;

interface RefreshOptions {
  readonly histories: Histories;
  readonly onProgress?: (share: number) => void;
}

/** Makes the rows of the given things anew from their wordings, which `histories` gives in the order of the ids. */
export async function refreshThings(
  { things }: Database,
  ids: readonly string[],
  { histories, onProgress }: RefreshOptions,
): Promise<void> {
  const putRows = async (chunk: readonly string[]) => {
    const rows = (await histories(chunk)).flatMap(([first, ...rest]) =>
      first === undefined ? [] : [thingRow([first, ...rest])],
    );
    await things.bulkPut(rows);
  };
  await inChunks(ids, putRows, onProgress);
}

/** The kept wordings of each thing. One look-up a thing: a search for many at once goes through them row by row. */
export function keptHistories({ revisions }: Database): Histories {
  return (ids) => Promise.all(ids.map((id) => revisions.where('of').equals(id).toArray()));
}

/** As `keptHistories`, but things that have no row yet have no other wordings than these. */
function historiesWith(database: Database, fresh: readonly Revision[]): Histories {
  const added = Map.groupBy(fresh, ({ of }) => of);
  return async (ids) => {
    const rows = await database.things.bulkGet([...ids]);
    const before = ids.filter((_, at) => rows[at] !== undefined);
    const kept = await keptHistories(database)(before);
    const known = new Map(before.map((id, at) => [id, kept[at]]));
    return ids.map((id) => known.get(id) ?? added.get(id) ?? []);
  };
}

/** Remembers the latest clock reading among the wordings, so that this device never reads an earlier one. */
async function advanceClock({ clocks }: Database, revisions: readonly Revision[]): Promise<void> {
  const seen = await clocks.get('latest');
  const readings = revisions.map(({ at }) => at).concat(seen === undefined ? [] : [seen.clock]);
  const latest = readings.sort(compareClocks).at(-1);
  if (latest !== undefined) await clocks.put({ id: 'latest', clock: latest });
}
