import type { NoteView } from './note-view.ts';
import type { OutlineNode } from './outline.ts';

/** A note in the outline of its notice. */
export interface NoteNode {
  readonly type: 'note';
  readonly note: NoteView;
}

/** One line of the outline of a notice that has notes. */
export type ReviewNode = OutlineNode | NoteNode;

const startOf = ({ span }: NoteView) => span?.from ?? -1;

/**
 * The outline with the notes that have a place in it: each behind the heading or passage in which its words begin, those on the whole notice
 * first. Both lists are in text order.
 */
export function withNotes(nodes: readonly OutlineNode[], notes: readonly NoteView[]): ReviewNode[] {
  const placed = notes.filter(({ isPlaced }) => isPlaced);
  let next = 0;
  const upTo = (end: number): NoteNode[] => {
    const begin = next;
    while (next < placed.length && startOf(placed[next] as NoteView) < end) next += 1;
    return placed.slice(begin, next).map((note) => ({ type: 'note', note }));
  };
  const merged = nodes.flatMap((node) => [...upTo(node.span.from), node]);
  return [...merged, ...upTo(Number.POSITIVE_INFINITY)];
}
