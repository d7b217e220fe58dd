import type { Author } from '../../model/author.ts';
import type { Note } from '../../model/note.ts';
import type { Revision } from '../../model/revision.ts';
import type { Span } from '../../model/span.ts';
import type { KeptNote } from '../locate-notes.ts';
import { locateNotes } from '../locate-notes.ts';

/** One present wording of a note; `note` is null for a deletion that stands beside another. */
export interface CodedWording {
  readonly id: string;
  readonly note: Note | null;
}

/** A note with codes: a coded segment, as qualitative researchers say. */
export interface CodedSegment {
  readonly id: string;
  /** The present wordings of the note; more than one where it is in conflict, of which the latest is shown. */
  readonly wordings: readonly CodedWording[];
  /** The record of the notice that it is on. */
  readonly notice: string;
  readonly note: Note;
  /** Who coded it, whoever changed a word of it since. */
  readonly by: Author;
}

/** A note as the store keeps it, with who wrote its first wording. */
export interface BegunNote extends KeptNote {
  readonly by: Author;
}

/** A coded segment with its place in the notice's text (UTF-16); null where it has none: it is on the whole notice, or was not found again. */
export interface PlacedSegment extends CodedSegment {
  readonly span: Span | null;
}

function wordingOf(head: Revision): CodedWording {
  return { id: head.id, note: head.kind === 'note' ? head.content : null };
}

/** The notes that have codes; of one in conflict the latest wording counts. */
export function codedSegments(notes: readonly BegunNote[]): CodedSegment[] {
  return notes.flatMap(({ id, heads, by }) => {
    const latest = heads.findLast(({ content }) => content !== null);
    if (latest?.kind !== 'note' || latest.content === null) return [];
    const { content: note } = latest;
    if (note.codes.length === 0) return [];
    return [{ id, wordings: heads.map(wordingOf), notice: note.notice, note, by }];
  });
}

/** Finds coded segments in the text of their notice, in text order, those without a place last. */
export function placeSegments(segments: readonly CodedSegment[], text: string): PlacedSegment[] {
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  const kept = segments.map(({ id, note, by }) => {
    const at = { time: 0, count: 0, device: by.id };
    return {
      id,
      heads: [{ id, kind: 'note' as const, of: id, parents: [], at, by, content: note }],
    };
  });
  return locateNotes(kept, text).flatMap(({ id, wordings: [first] }) => {
    const segment = byId.get(id);
    if (segment === undefined) return [];
    const place = first?.place;
    return [{ ...segment, span: place !== undefined && 'span' in place ? place.span : null }];
  });
}
