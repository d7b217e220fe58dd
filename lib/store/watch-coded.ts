import { type CodedSegment, codedSegments } from '../notebook/coding/coded-segment.ts';
import { CODE } from './code-key.ts';
import type { Database } from './database.ts';
import { type Watcher, watchQuery } from './watch-query.ts';

/** Tells all notes that have codes, and no others are read for that, now and after each change of one, until what it returns is called. */
export function watchCoded(
  { things }: Database,
  watcher: Watcher<readonly CodedSegment[]>,
): () => void {
  return watchQuery(
    () => things.where('keys').startsWith(CODE).distinct().toArray(codedSegments),
    watcher,
  );
}
