import type { Revision } from '../model/revision.ts';
import { canonicalJson } from './canonical-json.ts';
import { compareClocks } from './hybrid-clock.ts';

/** The wordings of things, put together: every wording once. In any order, of any number of copies, the result is the same set. */
export function mergeRevisions<R extends Revision>(...sources: readonly (readonly R[])[]): R[] {
  const byId = new Map<string, R>();
  for (const revision of sources.flat()) {
    const known = byId.get(revision.id);
    if (known === undefined || firstOf(revision, known) === revision)
      byId.set(revision.id, revision);
  }
  return [...byId.values()].sort(inOrder);
}

/** Two different wordings under one id can only be forged or damaged; each machine keeps the same one of them. */
function firstOf<R extends Revision>(a: R, b: R): R {
  return canonicalJson(a) <= canonicalJson(b) ? a : b;
}

/** Compares two wordings: the earlier one comes first, by the clocks of those who wrote them. */
export function inOrder(a: Revision, b: Revision): number {
  return compareClocks(a.at, b.at) || Number(a.id > b.id) - Number(a.id < b.id);
}

/** The present state of one thing: the wordings that no other wording of it names, oldest first. More than one is a conflict. */
export function heads<R extends Revision>(wordings: readonly R[]): R[] {
  const named = new Set(wordings.flatMap(({ parents }) => parents));
  return wordings.filter(({ id }) => !named.has(id)).sort(inOrder);
}

/** What a thing's present wordings amount to. Equal wordings are no conflict; a deletion beside an edit is one. */
export type Present<R extends Revision> =
  | { readonly state: 'one'; readonly head: R }
  | { readonly state: 'deleted' }
  | { readonly state: 'conflict'; readonly heads: readonly R[] };

/** Sums up a thing's history for showing: one wording, gone, or a conflict to settle. */
export function present<R extends Revision>(wordings: readonly R[]): Present<R> {
  const now = heads(wordings);
  // What says the same is told by writing it down, which takes time; most things have one wording that stands.
  const said = (wording: R) => (now.length > 1 ? canonicalJson(wording.content) : '');
  const distinct = new Map(now.map((wording) => [said(wording), wording]));
  const [head, other] = [...distinct.values()];
  if (head === undefined) return { state: 'deleted' };
  if (other !== undefined) return { state: 'conflict', heads: [...distinct.values()] };
  return head.content === null ? { state: 'deleted' } : { state: 'one', head };
}
