import type { SavedNotice } from '../model/saved-notice.ts';
import { isOtherNotice, isSameNotice } from '../notebook/same-notice.ts';
import type { Database, ThingRow } from './database.ts';
import { noticeKeys } from './notice-keys.ts';
import { storeErrorOf } from './store-error.ts';

/** What is known of the document on a page. */
export type Met = Pick<SavedNotice, 'urls' | 'fields' | 'fingerprint'>;

/** What is kept at the address of a document or shares another key with it. */
interface Candidate {
  readonly row: ThingRow;
  /** It was met at the address of the document. */
  readonly isHere: boolean;
}

/**
 * The few that share a key with a document, never all of them. Not an async function: Dexie sees what a watched query reads (liveQuery)
 * behind one native await, but not behind two.
 */
function candidatesFor({ things }: Database, met: Met): Promise<Candidate[]> {
  const keys = noticeKeys(met);
  const addresses = new Set(keys.filter((key) => key.startsWith('url:')));
  const isHere = (row: ThingRow) => row.keys.some((key) => addresses.has(key));
  return things
    .where('keys')
    .anyOf(keys)
    .distinct()
    .toArray((rows) => rows.map((row) => ({ row, isHere: isHere(row) })));
}

async function thrown(error: unknown): Promise<never> {
  throw await storeErrorOf(error);
}

function someState({ heads }: ThingRow, holds: (notice: SavedNotice) => boolean): boolean {
  return heads.some(
    (head) => head.kind === 'notice' && head.content !== null && holds(head.content),
  );
}

/**
 * The kept notices that a document is a copy of, whatever its address; the one met at this address first, unless the document is plainly
 * another notice than that.
 *
 * @throws StoreError
 */
export async function findNotices(database: Database, met: Met): Promise<ThingRow[]> {
  const candidates = await candidatesFor(database, met).catch(thrown);
  return candidates
    .filter(({ row, isHere }) =>
      someState(row, (kept) => (isHere ? !isOtherNotice(kept, met) : isSameNotice(kept, met))),
    )
    .sort((a, b) => Number(b.isHere) - Number(a.isHere))
    .map(({ row }) => row);
}

/**
 * The kept notices that stood at the address of a document before it, and are others.
 *
 * @throws StoreError
 */
export async function formerNotices(database: Database, met: Met): Promise<ThingRow[]> {
  const candidates = await candidatesFor(database, met).catch(thrown);
  return candidates
    .filter(({ row, isHere }) => isHere && !someState(row, (kept) => !isOtherNotice(kept, met)))
    .filter(({ row }) => row.state !== 'deleted')
    .map(({ row }) => row);
}

/**
 * What people keep on a notice: its notes or its verdicts, deleted ones left out, those in conflict among them.
 *
 * @throws StoreError
 */
export async function thingsOf(
  { things }: Database,
  notice: string,
  kind: 'note' | 'verdict',
): Promise<ThingRow[]> {
  try {
    const rows = await things.where('[notice+kind]').equals([notice, kind]).toArray();
    return rows.filter(({ state }) => state !== 'deleted');
  } catch (error) {
    throw await storeErrorOf(error);
  }
}

/**
 * What people keep on the records of one notice, as `thingsOf` has it for one. Not an async function: see `candidatesFor`.
 *
 * @throws StoreError
 */
export function thingsOfAll(
  { things }: Database,
  notices: readonly string[],
  kind: 'note' | 'verdict',
): Promise<ThingRow[]> {
  return things
    .where('[notice+kind]')
    .anyOf(notices.map((notice) => [notice, kind]))
    .toArray((rows) => rows.filter(({ state }) => state !== 'deleted'))
    .catch(thrown);
}

/** All wordings of a thing, oldest first: the history from which any of them can be restored. */
export async function historyOf({ revisions }: Database, thing: string) {
  try {
    const wordings = await revisions.where('of').equals(thing).toArray();
    return wordings.sort((a, b) => a.at.time - b.at.time || a.at.count - b.at.count);
  } catch (error) {
    throw await storeErrorOf(error);
  }
}
