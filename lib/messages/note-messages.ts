import * as z from 'zod';
import { judgementSchema } from '../model/judgement.ts';
import { pageTextSchema } from '../model/page-text.ts';
import { writtenNoteSchema } from '../model/written-note.ts';

const page = pageTextSchema;

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
  /** Keep what is being typed, until it is saved or discarded ('' discards). `place` tells drafts of one page apart. → Answer<null> */
  z.strictObject({
    type: z.literal('keep-draft'),
    place: z.string().max(200),
    text: z.string().max(100_000),
  }),
  /** What was being typed here? → Answer<string>, '' for nothing */
  z.strictObject({ type: z.literal('draft'), place: z.string().max(200) }),
] as const;

/** A message of noteMessages. */
export type NoteMessage = z.infer<(typeof noteMessages)[number]>;
