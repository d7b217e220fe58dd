import * as z from 'zod';
import { noteSchema } from '../model/note.ts';
import { pageTextSchema } from '../model/page-text.ts';
import { spanSchema } from '../model/span.ts';
import { verdictSchema } from '../model/verdict.ts';

/** What a reader wrote, before it has its selector: the background makes that from the page's text and the span. */
export const writtenNoteSchema = z.strictObject({
  /** The note that is edited; null for a new one. */
  id: z.uuid().nullable(),
  /** Ids of the wordings that the reader had before them. */
  parents: z.array(z.uuid()),
  /** The passage in the page's text, UTF-16; null for a note on the whole notice; 'kept' to leave it where it was. */
  passage: z.union([spanSchema, z.null(), z.literal('kept')]),
  ...noteSchema.pick({ text: true, codes: true, colour: true, tags: true }).shape,
});
export type WrittenNote = z.infer<typeof writtenNoteSchema>;

const page = pageTextSchema;

/** From a content script to the background: what concerns the notes of the notice in its frame. */
export const noteMessages = [
  /** Which notes has this notice, and where are they in this text? → Answer<LocatedNote[]> */
  z.strictObject({ type: z.literal('notes'), page }),
  /** Save this. → Answer<LocatedNote[]> as they are then */
  z.strictObject({ type: z.literal('write-note'), page, note: writtenNoteSchema }),
  /** Delete the note whose wordings these are. → Answer<LocatedNote[]> */
  z.strictObject({
    type: z.literal('delete-note'),
    page,
    id: z.uuid(),
    parents: z.array(z.uuid()),
  }),
  /** Bring back the wording from before. → Answer<LocatedNote[]> */
  z.strictObject({ type: z.literal('restore-note'), page, id: z.uuid(), wording: z.uuid() }),
  /** The reader's judgement of a finding at this place. → Answer<null> */
  z.strictObject({
    type: z.literal('judge'),
    page,
    finding: z.strictObject({
      span: spanSchema,
      ...verdictSchema.pick({ kind: true, answer: true, correction: true }).shape,
    }),
  }),
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
