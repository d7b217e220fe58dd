import type { LocatedNote, NotePlace } from '../model/located-note.ts';
import type { Note, NoteColour } from '../model/note.ts';
import type { Revision, RevisionOf } from '../model/revision.ts';
import type { Span } from '../model/span.ts';
import { normalise } from '../text/normalise.ts';

/** One wording of a note, as it is shown. */
export interface NoteWording {
  readonly id: string;
  /** Null for a deletion. */
  readonly content: Note | null;
  /** What its writer calls themselves, '' for a writer without a name; null for oneself. */
  readonly author: string | null;
  /** When it was written, milliseconds since 1970. */
  readonly time: number;
}

/** A wording that says something, and where its passage is on the page. */
export interface PlacedWording extends NoteWording {
  readonly content: Note;
  readonly place: NotePlace;
  /** The words of the notice that it is about, as they stood when it was written; '' for the whole notice. */
  readonly words: string;
}

/** A note, as it is shown beside its page. */
export interface NoteView {
  readonly id: string;
  /** Ids of all present wordings: what the next one is to name. */
  readonly heads: readonly string[];
  readonly state: NotePlace['state'] | 'conflict';
  /** The wording that is shown: the latest. */
  readonly shown: PlacedWording;
  /** All present wordings; more than one is a conflict. */
  readonly wordings: readonly PlacedWording[];
  /** Where to look, in the page's text; null where the page has no certain place for it, and for the whole notice. */
  readonly span: Span | null;
  /** Whether it can stand in text order; what cannot is listed after all others. */
  readonly isPlaced: boolean;
  /** All that it may be looked up by, as `searchTerms` writes words. */
  readonly plain: string;
}

/** What a person may say in a note beside its page. */
export type NoteWritten = Pick<Note, 'text' | 'colour' | 'tags'>;

/** What is to be left of a list of notes. */
export interface NoteFilter {
  /** Words that must all occur, as `searchTerms` gives them. */
  readonly terms: readonly string[];
  /** Only these colours; all where there is none. */
  readonly colours: readonly NoteColour[];
}

/** A wording as it is shown to the writer with the id `self`. */
export function noteWording({ id, by, at, content }: RevisionOf<'note'>, self: string) {
  return { id, content, author: by.id === self ? null : by.name, time: at.time };
}

/** Notes on a page as they are shown to the writer with the id `self`, in the order given. */
export function noteViews(notes: readonly LocatedNote[], self: string): NoteView[] {
  return notes.flatMap(({ id, heads, wordings }) => {
    const said = wordings.flatMap((wording) => placedWording(wording, self));
    const shown = said.at(-1);
    if (shown === undefined) return [];
    const { place } = shown;
    const state = heads.length > 1 ? 'conflict' : place.state;
    const span = 'span' in place ? place.span : null;
    const isPlaced = span !== null || place.state === 'whole';
    return [{ id, heads, state, shown, wordings: said, span, isPlaced, plain: plainOf(said) }];
  });
}

function placedWording(
  { revision, place }: { revision: Revision; place: NotePlace },
  self: string,
): PlacedWording[] {
  if (revision.kind !== 'note' || revision.content === null) return [];
  const { content } = revision;
  const words = content.selector?.seen ?? content.selector?.exact ?? '';
  return [{ ...noteWording(revision, self), content, place, words }];
}

function plainOf(wordings: readonly PlacedWording[]): string {
  const said = wordings.flatMap(({ content, author, words }) => [
    content.text,
    words,
    author ?? '',
    ...content.tags,
  ]);
  return normalise(said.join('\n')).text.toLowerCase();
}

/** The notes that match. */
export function filterNotes(
  notes: readonly NoteView[],
  { terms, colours }: NoteFilter,
): NoteView[] {
  return notes.filter(
    ({ plain, shown }) =>
      terms.every((term) => plain.includes(term)) &&
      (colours.length === 0 || colours.includes(shown.content.colour)),
  );
}
