import type { NewCode, OfferedCode } from '../model/code.ts';
import type { LocatedNote, NotePlace } from '../model/located-note.ts';
import type { Note, NoteColour } from '../model/note.ts';
import type { Revision, RevisionOf } from '../model/revision.ts';
import type { Span } from '../model/span.ts';
import { normalise } from '../text/normalise.ts';
import { type Surroundings, surroundings } from '../text/surroundings.ts';

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

/** A place that a note may be about, with what tells it from the others. */
export interface PlaceView extends Surroundings {
  readonly span: Span;
  /** The headings above it, outermost first. */
  readonly section: readonly string[];
}

/** A note, as it is shown beside its page. */
export interface NoteView {
  readonly id: string;
  /** Ids of all present wordings: what the next one is to name. */
  readonly heads: readonly string[];
  readonly state: NotePlace['state'] | 'conflict';
  /** The codes of the wording that is shown, as the codebook has them now; those that were deleted are left out. */
  readonly codes: readonly OfferedCode[];
  /** The wording that is shown: the latest. */
  readonly shown: PlacedWording;
  /** All present wordings; more than one is a conflict. */
  readonly wordings: readonly PlacedWording[];
  /** Where to look, in the page's text; null where the page has no certain place for it, and for the whole notice. */
  readonly span: Span | null;
  /** The places of which it may be about any, where it is not certain which. */
  readonly places: readonly PlaceView[];
  /** Whether it can stand in text order; what cannot is listed after all others. */
  readonly isPlaced: boolean;
  /** All that it may be looked up by, as `searchTerms` writes words. */
  readonly plain: string;
}

/** What a person may say in a note beside its page. */
export interface NoteWritten extends Pick<Note, 'text' | 'colour' | 'tags'> {
  readonly codes: readonly string[];
  /** Those of the codes that are made with the note. */
  readonly newCodes: readonly NewCode[];
}

/** What is to be left of a list of notes. */
export interface NoteFilter {
  /** Words that must all occur, as `searchTerms` gives them. */
  readonly terms: readonly string[];
  /** Only these colours; all where there is none. */
  readonly colours: readonly NoteColour[];
  /** Only notes with one of these codes (ids); all where there is none. */
  readonly codes: readonly string[];
}

/** For whom notes are shown. */
export interface NoteReader {
  /** Id of the writer who looks at them. */
  readonly self: string;
  /** The codebook. */
  readonly codes: readonly OfferedCode[];
  /** The text of the page, and the headings above a passage of it. */
  readonly text: string;
  section(span: Span): string[];
}

/** So much of what stands around a place tells it from the others. */
const ROOM = 28;

/** A wording as it is shown to the writer with the id `self`. */
export function noteWording({ id, by, at, content }: RevisionOf<'note'>, self: string) {
  return { id, content, author: by.id === self ? null : by.name, time: at.time };
}

/** Notes on a page as they are shown to a reader, in the order given. */
export function noteViews(notes: readonly LocatedNote[], reader: NoteReader): NoteView[] {
  const { self, codes: known } = reader;
  return notes.flatMap(({ id, heads, wordings }) => {
    const said = wordings.flatMap((wording) => placedWording(wording, self));
    const shown = said.at(-1);
    if (shown === undefined) return [];
    const { place } = shown;
    const state = heads.length > 1 ? 'conflict' : place.state;
    const span = 'span' in place ? place.span : null;
    const isPlaced = span !== null || place.state === 'whole';
    const codes = shown.content.codes.flatMap(
      (code) => known.find((each) => each.id === code) ?? [],
    );
    const plain = plainOf(said, codes);
    const places = placesOf(place, reader);
    return [{ id, heads, state, codes, shown, wordings: said, span, places, isPlaced, plain }];
  });
}

function placesOf(place: NotePlace, { text, section }: NoteReader): PlaceView[] {
  if (place.state !== 'ambiguous') return [];
  return place.places.map((span) => ({
    span,
    section: section(span),
    ...surroundings(text, span, ROOM),
  }));
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

function plainOf(wordings: readonly PlacedWording[], codes: readonly OfferedCode[]): string {
  const said = wordings.flatMap(({ content, author, words }) => [
    content.text,
    words,
    author ?? '',
    ...content.tags,
  ]);
  const names = codes.map(({ name }) => name);
  return normalise([...said, ...names].join('\n')).text.toLowerCase();
}

/** The notes that match. */
export function filterNotes(
  notes: readonly NoteView[],
  { terms, colours, codes }: NoteFilter,
): NoteView[] {
  return notes.filter(
    ({ plain, shown, codes: own }) =>
      (codes.length === 0 || own.some(({ id }) => codes.includes(id))) &&
      terms.every((term) => plain.includes(term)) &&
      (colours.length === 0 || colours.includes(shown.content.colour)),
  );
}
