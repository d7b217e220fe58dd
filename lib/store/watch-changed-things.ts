import { Dexie, type IntervalTree, type ObservabilitySet } from 'dexie';
import type { Database } from './database.ts';

/** The keys of a set of changes; null where it names whole ranges, as Dexie does for changes of fifty rows or more at a time. */
function keysOf(tree: IntervalTree | null | undefined): string[] | null {
  if (!tree || !('from' in tree)) return [];
  const [before, after] = [keysOf(tree.l), keysOf(tree.r)];
  if (typeof tree.from !== 'string' || tree.from !== tree.to) return null;
  return before === null || after === null ? null : [...before, tree.from, ...after];
}

/**
 * Tells which things were written, from whichever page or tab of this extension it comes: their ids, or null for many at a time, of which it
 * is not known which. Whatever times their wordings bear, for it is told by the writing itself.
 *
 * @returns What ends it.
 */
export function watchChangedThings(
  { name }: Database,
  changed: (ids: readonly string[] | null) => void,
): () => void {
  const table = `idb://${name}/things/`;
  const onMutated = (parts: ObservabilitySet) => {
    const written = parts[table];
    if (written !== undefined) changed(keysOf(written));
  };
  Dexie.on.storagemutated.subscribe(onMutated);
  return () => Dexie.on.storagemutated.unsubscribe(onMutated);
}
