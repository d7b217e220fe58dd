import type { SavedNotice } from '../model/saved-notice.ts';
import { isOtherNotice, isSameNotice } from '../notebook/same-notice.ts';
import type { ThingRow } from './database.ts';

/** The present wordings of a notice's row that say something. */
function statesOf({ heads }: ThingRow): SavedNotice[] {
  return heads.flatMap((head) =>
    head.kind === 'notice' && head.content !== null ? [head.content] : [],
  );
}

/** Whether two rows that share a key are of one document: at one address unless they are plainly others, else where they are copies. */
function areOne(one: ThingRow, other: ThingRow): boolean {
  const addresses = new Set(one.keys.filter((key) => key.startsWith('url:')));
  const isHere = other.keys.some((key) => addresses.has(key));
  const isOne = (a: SavedNotice, b: SavedNotice) =>
    isHere ? !isOtherNotice(a, b) : isSameNotice(a, b);
  return statesOf(one).some((a) => statesOf(other).some((b) => isOne(a, b)));
}

/**
 * Puts records of one document, made on different machines or at different addresses, together; those that were deleted are left out.
 *
 * @param rows Rows of notices, each of which comes first in its group where it is the first of it.
 */
export function groupNotices(rows: readonly ThingRow[]): ThingRow[][] {
  const groups: ThingRow[][] = [];
  const withKey = new Map<string, Set<ThingRow[]>>();
  for (const row of rows) {
    if (statesOf(row).length === 0) continue;
    const near = new Set(row.keys.flatMap((key) => [...(withKey.get(key) ?? [])]));
    const home = [...near].find((known) => known.some((other) => areOne(other, row))) ?? [];
    if (home.length === 0) groups.push(home);
    home.push(row);
    for (const key of row.keys) withKey.set(key, (withKey.get(key) ?? new Set()).add(home));
  }
  return groups;
}
