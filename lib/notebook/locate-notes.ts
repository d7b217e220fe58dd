import { indexPage, type PageIndex } from '../anchor/page-index.ts';
import type { LocatedNote, NotePlace } from '../model/located-note.ts';
import type { Revision } from '../model/revision.ts';
import { placeIn } from './place-in.ts';

/** A note with its present wordings, as the store keeps it. */
export interface KeptNote {
  readonly id: string;
  readonly heads: readonly Revision[];
}

/**
 * Finds the passages of notes again in a page's text (as the page has it), in text order: notes on the whole notice first, those without
 * a certain place last.
 */
export function locateNotes(notes: readonly KeptNote[], text: string): LocatedNote[] {
  const page = indexPage(text);
  return notes
    .flatMap(({ id, heads }) => {
      const wordings = heads.flatMap((revision) => {
        const place = placeOf(revision, page);
        return place === null ? [] : [{ revision, place }];
      });
      return wordings.length === 0 ? [] : [{ id, heads: heads.map((head) => head.id), wordings }];
    })
    .sort((a, b) => startOf(a) - startOf(b));
}

/** Null for a deletion, which has no place: the wording beside it, with which it is in conflict, has. */
function placeOf(revision: Revision, page: PageIndex): NotePlace | null {
  if (revision.kind !== 'note' || revision.content === null) return null;
  const { selector } = revision.content;
  return selector === null ? { state: 'whole' } : placeIn(page, selector);
}

function startOf({ wordings: [first] }: LocatedNote): number {
  const place = first?.place;
  if (place?.state === 'whole') return -1;
  return place !== undefined && 'span' in place ? place.span.from : Number.MAX_SAFE_INTEGER;
}
