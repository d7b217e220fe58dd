import type { OfferedCode } from '../../lib/model/code.ts';
import type { Span } from '../../lib/model/span.ts';
import type {
  NoteView,
  NoteWording,
  NoteWritten,
  PlacedWording,
} from '../../lib/review/note-view.ts';
import type { PassageDifference } from '../../lib/review/passage-difference.ts';

/** What a person can do with the notes of a page; whoever shows them carries it out. */
export interface NoteDeeds {
  /** Brings a passage before the reader's eyes in the page. */
  show(span: Span): void;
  /** Saves what was written in a note, or in a new one on the whole notice (null); false where that failed. */
  save(note: NoteView | null, written: NoteWritten): Promise<boolean>;
  remove(note: NoteView): void;
  /** Settles a conflict by one of its wordings. */
  choose(note: NoteView, wording: PlacedWording): void;
  /** Makes this passage of the page's text the one that the note is about. */
  put(note: NoteView, span: Span): void;
  /** Lets the person select the passage of the note on the page. */
  select(note: NoteView): void;
  /** All wordings, oldest first; none where they cannot be had. */
  history(note: NoteView): Promise<readonly NoteWording[]>;
  restore(note: NoteView, wording: NoteWording): void;
  /** What became of the words of a note that are changed or gone; null where that cannot be told. */
  difference(note: NoteView): Promise<PassageDifference | null>;
  /** What was being written in a note, or in a new one on the whole notice (null), when it was left; null for nothing. */
  draft(note: NoteView | null): Promise<NoteWritten | null>;
  /** Keeps what is being written; null forgets it. */
  keepDraft(note: NoteView | null, written: NoteWritten | null): void;
  /** The codebook. */
  readonly codes: readonly OfferedCode[];
}
