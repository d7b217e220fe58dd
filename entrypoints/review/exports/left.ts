import type { ReviewNode } from '../../../lib/review/with-notes.ts';

/** What the filters of a review have left. */
export interface Left {
  /** Of the outline; null for all of it. */
  readonly nodes: readonly ReviewNode[] | null;
  /** Ids of notes; null for all of them. */
  readonly notes: ReadonlySet<string> | null;
}
