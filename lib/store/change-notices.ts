import type { Revision } from '../model/revision.ts';
import type { Database, ThingRow } from './database.ts';
import { inChunks } from './in-chunks.ts';
import { type Change, restoring } from './revise.ts';
import { storeErrorOf } from './store-error.ts';

/** Above every kind's name. */
const LAST = '\uFFFF';

/** The records of notices (by their ids) as they are now. Throws StoreError. */
export async function recordsOf({ things }: Database, ids: readonly string[]): Promise<ThingRow[]> {
  try {
    return (await things.bulkGet([...ids])).filter((row) => row !== undefined);
  } catch (error) {
    throw await storeErrorOf(error);
  }
}

/** The records of notices, and all that people keep on them; what was deleted before is left out. Throws StoreError. */
export async function recordsWithAll(
  database: Database,
  ids: readonly string[],
): Promise<ThingRow[]> {
  const rows = await recordsOf(database, ids);
  try {
    await inChunks(ids, async (chunk) => {
      for (const id of chunk) {
        const range = database.things
          .where('[notice+kind]')
          .between([id, ''], [id, LAST])
          .filter((row) => row.id !== id);
        rows.push(...(await range.toArray()));
      }
    });
  } catch (error) {
    throw await storeErrorOf(error);
  }
  return rows.filter(({ state }) => state !== 'deleted');
}

/**
 * A record with other tags; none where it has them already, or says nothing. The latest of wordings in conflict is the one that is written
 * anew: the others stand beside it as before.
 */
function withTags(
  { id: of, heads }: ThingRow,
  tagsOf: (tags: readonly string[]) => readonly string[],
): Change[] {
  const latest = heads.findLast(({ content }) => content !== null);
  if (latest?.kind !== 'notice' || latest.content === null) return [];
  const tags = [...tagsOf(latest.content.tags)];
  if (tags.join('\n') === latest.content.tags.join('\n')) return [];
  return [{ kind: 'notice', of, parents: [latest.id], content: { ...latest.content, tags } }];
}

/** What is to be written so that records bear a tag. */
export function tagging(records: readonly ThingRow[], tag: string): Change[] {
  return records.flatMap((row) => withTags(row, (tags) => [...new Set([...tags, tag])]));
}

/** What is to be written so that records do not bear a tag. */
export function untagging(records: readonly ThingRow[], tag: string): Change[] {
  return records.flatMap((row) => withTags(row, (tags) => tags.filter((each) => each !== tag)));
}

/** What is to be written so that things are deleted. */
export function removing(rows: readonly ThingRow[]): Change[] {
  return rows.map(
    ({ kind, id: of, heads }) =>
      ({ kind, of, parents: heads.map(({ id }) => id), content: null }) as Change,
  );
}

/**
 * What is to be written so that things are as they were, after what was written on them meanwhile: all wordings that stood beside each other.
 *
 * @param before The things as they were.
 * @param written What was written on them since.
 */
export function undoing(before: readonly ThingRow[], written: readonly Revision[]): Change[] {
  const since = Map.groupBy(written, ({ of }) => of);
  return before.flatMap(({ id, heads }) => {
    const now = since.get(id) ?? [];
    const replaced = new Set(now.flatMap(({ parents }) => parents));
    const gone = heads.filter((head) => replaced.has(head.id) && head.content !== null);
    return gone.map((head) => restoring(head, now));
  });
}
