import * as z from 'zod';
import { draftSchema, LONGEST_PLACE } from '../model/draft.ts';
import { judgementSchema } from '../model/judgement.ts';
import { pageTextSchema } from '../model/page-text.ts';
import { writtenNoteSchema } from '../model/written-note.ts';

const page = pageTextSchema;
const place = z.string().max(LONGEST_PLACE);

/** From a content script to the background: what concerns the notes of the notice in its frame. */
export const noteMessages = [
  /** Which notes has this notice, and where are they in this text? → Answer<NoticeNotes> */
  z.strictObject({ type: z.literal('notes'), page }),
  /** Save this. → Answer<NoticeNotes> as they are then */
  z.strictObject({ type: z.literal('write-note'), page, note: writtenNoteSchema }),
  /** Delete the note whose wordings these are. → Answer<NoticeNotes> */
  z.strictObject({
    type: z.literal('delete-note'),
    page,
    id: z.uuid(),
    parents: z.array(z.uuid()),
  }),
  /** Bring back the wording from before. → Answer<NoticeNotes> */
  z.strictObject({ type: z.literal('restore-note'), page, id: z.uuid(), wording: z.uuid() }),
  /** All wordings of a note, oldest first. → Answer<RevisionOf<'note'>[]> */
  z.strictObject({ type: z.literal('note-history'), id: z.uuid() }),
  /** The reader's judgement of a finding. → Answer<NoticeNotes> */
  z.strictObject({ type: z.literal('judge'), page, judgement: judgementSchema }),
  /** Keep what is being typed, until it is saved or discarded (null discards). `place` tells drafts apart. → Answer<null> */
  z.strictObject({ type: z.literal('keep-draft'), place, draft: draftSchema.nullable() }),
  /** What was being typed here? → Answer<Draft | null> */
  z.strictObject({ type: z.literal('draft'), place }),
  /** What was left unfinished on this page? → Answer<FoundDraft[]>, the latest first */
  z.strictObject({ type: z.literal('drafts'), page }),
] as const;

/** A message of noteMessages. */
export type NoteMessage = z.infer<(typeof noteMessages)[number]>;
