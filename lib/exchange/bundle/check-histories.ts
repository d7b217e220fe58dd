import type { Revision } from '../../model/revision.ts';
import { BundleError } from './bundle-fault.ts';

/** A wording and the line that it stands in. */
export interface PlacedRevision {
  readonly line: number;
  readonly revision: Revision;
}

/** No clock of a machine that people use is so far ahead; a later reading would carry everybody's clock along for good. */
const LATEST = Date.UTC(2200, 0);

function refuse(line: number, field: string, message: string): never {
  throw new BundleError({ failure: 'damaged', line, field: `revision.${field}`, message });
}

/**
 * Checks what no wording shows by itself: that a thing stays of one kind, that no wording comes before itself, that clocks can be right. A
 * circle of wordings would have no present one, and what it says would vanish.
 *
 * @throws BundleError
 */
export function checkHistories(placed: readonly PlacedRevision[]): void {
  const kinds = new Map<string, Revision['kind']>();
  for (const { line, revision } of placed) {
    const { of, kind, at } = revision;
    if ((kinds.get(of) ?? kind) !== kind) refuse(line, 'kind', `is a ${kinds.get(of)} elsewhere`);
    kinds.set(of, kind);
    if (at.time >= LATEST) refuse(line, 'at.time', 'lies after the year 2200');
  }
  checkOrder(placed);
}

/** For each wording, those that were made from it; only wordings at hand count. */
function followersOf(wordings: ReadonlyMap<string, PlacedRevision>): Map<string, string[]> {
  const steps = [...wordings.values()].flatMap(({ revision: { id, parents } }) =>
    [...new Set(parents)]
      .filter((parent) => wordings.has(parent))
      .map((parent) => ({ id, parent })),
  );
  return new Map(
    [...Map.groupBy(steps, ({ parent }) => parent)].map(([parent, list]) => [
      parent,
      list.map(({ id }) => id),
    ]),
  );
}

/** For each wording, how many of those that it was made from are at hand. */
function countBefore(ids: Iterable<string>, followers: ReadonlyMap<string, readonly string[]>) {
  const counts = new Map([...ids].map((id) => [id, 0]));
  for (const id of [...followers.values()].flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Takes away again and again what follows on nothing that is left (A. B. Kahn, 1962); what cannot be taken away goes in a circle. */
function checkOrder(placed: readonly PlacedRevision[]): void {
  const waiting = new Map(placed.map((each) => [each.revision.id, each]));
  const followers = followersOf(waiting);
  const before = countBefore(waiting.keys(), followers);
  const free = [...before].flatMap(([id, count]) => (count === 0 ? [id] : []));
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    waiting.delete(id);
    for (const follower of followers.get(id) ?? []) {
      const left = (before.get(follower) ?? 0) - 1;
      before.set(follower, left);
      if (left === 0) free.push(follower);
    }
  }
  const [stuck] = waiting.values();
  if (stuck !== undefined) refuse(stuck.line, 'parents', 'names itself, by a way round');
}
