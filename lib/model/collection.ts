import type { Author } from './author.ts';
import type { Code } from './code.ts';
import type { FollowUp } from './follow-up.ts';
import type { Judgement } from './judgement.ts';
import type { NotePlace } from './located-note.ts';
import type { Note } from './note.ts';
import type { Reading } from './reading.ts';

/** A note as it goes into a file: one wording of it, with who wrote it and when. Two wordings in conflict are two of these. */
export interface CollectedNote {
  /** Id of the note; two wordings in conflict share it. */
  readonly id: string;
  readonly note: Note;
  readonly by: Author;
  /** When its first and this wording were written: milliseconds since 1970, UTC. */
  readonly created: number;
  readonly changed: number;
  /** Where its passage is in the notice's text now. */
  readonly place: NotePlace;
}

/** One wording of a follow-up, with who wrote it and when (milliseconds since 1970, UTC). */
export interface FollowUpWording {
  readonly id: string;
  readonly said: FollowUp;
  readonly by: Author;
  readonly changed: number;
}

/** What people keep of a task: its present wordings, more than one of which are a conflict to settle. */
export interface CollectedFollowUp {
  readonly id: string;
  /** Ids of all present wordings, deletions among them: what the next wording is to name. */
  readonly heads: readonly string[];
  /** Oldest first, at least one. */
  readonly wordings: readonly FollowUpWording[];
  /** Where its words are in the notice's text now. */
  readonly place: NotePlace;
}

/** One notice as it goes into a file. */
export interface CollectedNotice {
  /** Address of its page, where it is known. */
  readonly url?: string | undefined;
  /** Name of the file that it was read from, where there is one. */
  readonly file?: string | undefined;
  /** The text that was read, a block a line; offsets of the reading and of the notes' places count in it. */
  readonly text: string;
  readonly reading: Reading;
  readonly notes?: readonly CollectedNote[] | undefined;
  /** What readers said of findings, by kind and place. */
  readonly verdicts?: readonly Judgement[] | undefined;
  readonly followUps?: readonly CollectedFollowUp[] | undefined;
}

/** What is handed on as one file: notices with what was found in them and written on them. */
export interface Collection {
  readonly notices: readonly CollectedNotice[];
  /** The codes that the notes name, by their ids. */
  readonly codes?: ReadonlyMap<string, Code> | undefined;
  /** When it was put together: milliseconds since 1970, UTC. */
  readonly made: number;
}
