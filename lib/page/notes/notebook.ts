import type { Draft, FoundDraft } from '../../model/draft.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { NoticeNotes } from '../../model/notice-notes.ts';
import type { PageText } from '../../model/page-text.ts';
import type { RevisionOf } from '../../model/revision.ts';
import type { WrittenNote } from '../../model/written-note.ts';

/** Why the notebook did not do what it was asked; nothing was written then. */
export type NotebookFailure = 'newer' | 'unavailable' | 'full' | 'failed' | 'no_answer';

export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: NotebookFailure };

/** A note and its present wordings. */
export interface NoteHeads {
  readonly id: string;
  readonly heads: readonly string[];
}

/** The notebook as a page reaches it. Changes are answered with the notes of the page as they are then. */
export interface Notebook {
  notes(page: PageText): Promise<Reply<NoticeNotes>>;
  write(page: PageText, note: WrittenNote): Promise<Reply<NoticeNotes>>;
  remove(page: PageText, note: NoteHeads): Promise<Reply<NoticeNotes>>;
  restore(page: PageText, note: NoteHeads, wording: string): Promise<Reply<NoticeNotes>>;
  judge(page: PageText, judgement: Judgement): Promise<Reply<NoticeNotes>>;
  /** All wordings of a note, oldest first. */
  history(id: string): Promise<Reply<RevisionOf<'note'>[]>>;
  /** Keeps what is being typed at a place (see lib/text/draft-place.ts); null forgets it. */
  keepDraft(place: string, draft: Draft | null): Promise<Reply<null>>;
  draft(place: string): Promise<Reply<Draft | null>>;
  /** What was left unfinished on the page, the latest first. */
  drafts(page: PageText): Promise<Reply<FoundDraft[]>>;
}
