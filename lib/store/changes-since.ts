import type { Database, ThingRow } from './database.ts';
import { storeErrorOf } from './store-error.ts';

/** How far the notebook had come at a moment. */
export interface NotebookMark {
  /** How many wordings it had. */
  readonly wordings: number;
  /** The latest time that its clock had shown: milliseconds since 1970. */
  readonly time: number;
}

/** How far the notebook has come. Throws StoreError. */
export async function markNotebook({ revisions, clocks }: Database): Promise<NotebookMark> {
  try {
    const wordings = await revisions.count();
    return { wordings, time: (await clocks.get('latest'))?.clock.time ?? 0 };
  } catch (error) {
    throw await storeErrorOf(error);
  }
}

/** Ids of the notices on which somebody wrote; null for a thing that is on no notice, such as a code. */
function noticeOf({ kind, notice }: ThingRow): string | null {
  return kind === 'code' ? null : notice;
}

/**
 * The notices on which something was written since a mark, the notices themselves among them, so that what was made of all others need not be
 * made anew. Null where that cannot be told: wordings of an earlier time came (an import), or went, or a code was changed.
 *
 * @throws StoreError
 */
export async function changedSince(
  database: Database,
  mark: NotebookMark,
): Promise<ReadonlySet<string> | null> {
  const { revisions, things } = database;
  try {
    const added = (await revisions.count()) - mark.wordings;
    if (added === 0) return new Set();
    const rows = await things.where('changed').above(mark.time).toArray();
    const wordings = await revisions
      .where('of')
      .anyOf(rows.map(({ id }) => id))
      .toArray();
    const isExplained = wordings.filter(({ at }) => at.time > mark.time).length === added;
    const notices = rows.map(noticeOf);
    return isExplained && notices.every((id) => id !== null) ? new Set(notices) : null;
  } catch (error) {
    throw await storeErrorOf(error);
  }
}
