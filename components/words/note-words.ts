import type { NoteColour } from '../../lib/model/note.ts';
import type { Message } from './words.ts';

/** Why the notebook cannot be read or written. */
export type NotebookFailure = 'newer' | 'unavailable' | 'full' | 'failed';

/** The words about notes in one language. */
export interface NoteWords {
  /** Name of the list. */
  readonly list: string;
  readonly filterHint: string;
  readonly colourFilter: string;
  readonly none: Message;
  readonly noMatch: Message;
  readonly failures: Readonly<Record<NotebookFailure, Message>>;
  /** Said when something typed could not be saved. */
  readonly notSaved: (reason: string) => string;
  /** Heading over what was left unfinished; what a draft is that changes a note. */
  readonly drafts: string;
  readonly change: string;
  readonly resume: string;
  readonly discard: string;
  /** Over the notes of another notice that stood at this address before. */
  readonly former: (count: number) => string;
  /** Heading over the notes that have no certain place on the page. */
  readonly unplaced: string;
  /** What a note on the whole notice is about. */
  readonly whole: string;
  /** Said in place of the text of a mere highlight. */
  readonly highlight: string;
  readonly colours: Readonly<Record<NoteColour, string>>;
  /** Marks of notes that want the reader's eye. */
  readonly states: Readonly<Record<'moved' | 'ambiguous' | 'orphan' | 'conflict', string>>;
  /** Over a passage that is gone, and over one that has changed. */
  readonly wasRemoved: string;
  readonly whatChanged: string;
  readonly accept: string;
  readonly places: (count: number) => string;
  readonly putHere: (number: number) => string;
  readonly select: string;
  readonly conflict: string;
  /** Said where one of the present wordings is a deletion. */
  readonly conflictWithDeletion: string;
  readonly choose: string;
  readonly merge: string;
  readonly unnamed: string;
  readonly addWhole: string;
  readonly text: string;
  readonly tags: string;
  readonly colour: string;
  readonly save: string;
  readonly cancel: string;
  readonly edit: string;
  readonly remove: string;
  readonly history: string;
  readonly current: string;
  readonly restore: string;
  readonly deletion: string;
  readonly deleted: string;
  readonly undo: string;
  readonly close: string;
  readonly keys: string;
}
