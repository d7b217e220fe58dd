import type { Author } from '../model/author.ts';
import type { Revision } from '../model/revision.ts';

/** A note with its present wordings; several are a conflict. */
interface Kept {
  readonly heads: readonly Revision[];
}

/**
 * The present wordings of notes that a writer wrote under another name than the one that they have now, or under none. Notes in conflict are
 * left alone: a further wording would settle them in passing.
 */
export function signedOtherwise(notes: readonly Kept[], { id, name }: Author): Revision[] {
  return notes.flatMap(({ heads: [head, ...others] }) =>
    head?.kind === 'note' &&
    head.content !== null &&
    others.length === 0 &&
    head.by.id === id &&
    head.by.name !== name
      ? [head]
      : [],
  );
}
