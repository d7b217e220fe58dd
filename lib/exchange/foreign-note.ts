import type { NoteColour } from '../model/note.ts';
import type { Selector } from '../model/selector.ts';

/** A note as another tool tells it, checked, before it is told whether it is new here. */
export interface ForeignNote {
  /** What that tool calls it; the same in every file. */
  readonly id: string;
  /** Address of the page that it is on. */
  readonly url: string;
  /** The passage, by its words; null for a note on the whole page. */
  readonly selector: Selector | null;
  readonly text: string;
  readonly tags: readonly string[];
  /** Codes by name; `id` is what the tool calls the code. */
  readonly codes: readonly { readonly id: string; readonly name: string }[];
  readonly colour: NoteColour;
  /** Whether the file tells the colour; else it is that of the first code. */
  readonly tellsColour?: boolean;
  readonly by: { readonly id: string; readonly name: string };
  /** Milliseconds since 1970, UTC; null where it is not told. */
  readonly created: number | null;
  readonly changed: number | null;
}

/** Why something in a file is not taken, as a key of the interface's words. */
export type NotTaken =
  /** A finding of a machine: Piyue finds its own. */
  | 'machine'
  /** On no web page. */
  | 'no-page'
  /** On a passage that no words tell of (a picture, a position in a PDF). */
  | 'no-words'
  /** Says more than a note may hold. */
  | 'too-long'
  /** Not as its format has it. */
  | 'malformed';

/** The notes of a file, and how much of it is not taken and why. */
export interface ForeignNotes {
  readonly notes: readonly ForeignNote[];
  readonly notTaken: ReadonlyMap<NotTaken, number>;
}

/** A moment (ISO 8601) in milliseconds since 1970; null for what is none, or none of this calendar. */
export function momentOf(text: string | undefined): number | null {
  const time = Date.parse(text ?? '');
  return time >= 0 && time < Date.UTC(2200, 0) ? time : null;
}

/** Sorts what was read of each thing in a file into notes and what is not taken. */
export function sortNotes(read: readonly (ForeignNote | NotTaken)[]): ForeignNotes {
  const reasons = read.filter((each) => typeof each === 'string');
  return {
    notes: read.filter((each) => typeof each !== 'string'),
    notTaken: new Map(
      [...Map.groupBy(reasons, (reason) => reason)].map(([reason, list]) => [reason, list.length]),
    ),
  };
}
