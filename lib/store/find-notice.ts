import type { SavedNotice } from '../model/saved-notice.ts';
import { isSameNotice } from '../notebook/same-notice.ts';
import type { Database, ThingRow } from './database.ts';
import { noticeKeys } from './notice-keys.ts';
import { storeErrorOf } from './store-error.ts';

/** What is known of the document on a page. */
export type Met = Pick<SavedNotice, 'urls' | 'fields' | 'fingerprint'>;

/**
 * The kept notices that a document is a copy of, whatever its address; the one met at this address first. Looks at the few that share a key
 * with it, never at all of them.
 *
 * @throws StoreError
 */
export async function findNotices({ things }: Database, met: Met): Promise<ThingRow[]> {
  const keys = noticeKeys(met);
  try {
    const candidates = await things.where('keys').anyOf(keys).distinct().toArray();
    const addresses = new Set(keys.filter((key) => key.startsWith('url:')));
    const isHere = ({ keys: known }: ThingRow) => known.some((key) => addresses.has(key));
    return candidates
      .filter((candidate) => isHere(candidate) || isCopy(candidate, met))
      .sort((a, b) => Number(isHere(b)) - Number(isHere(a)));
  } catch (error) {
    throw await storeErrorOf(error);
  }
}

function isCopy({ heads }: ThingRow, met: Met): boolean {
  return heads.some(
    (head) => head.kind === 'notice' && head.content !== null && isSameNotice(head.content, met),
  );
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

/** All wordings of a thing, oldest first: the history from which any of them can be restored. */
export async function historyOf({ revisions }: Database, thing: string) {
  try {
    const wordings = await revisions.where('of').equals(thing).toArray();
    return wordings.sort((a, b) => a.at.time - b.at.time || a.at.count - b.at.count);
  } catch (error) {
    throw await storeErrorOf(error);
  }
}
