import * as z from 'zod';
import { newCodeSchema } from './code.ts';
import { noteSchema } from './note.ts';
import { spanSchema } from './span.ts';

/** What a reader wrote, before it has its selector: the background makes that from the page's text and the span. */
export const writtenNoteSchema = z.strictObject({
  /** The note that this is a wording of, and the wording. The writer draws both, so that a save that is sent twice is saved once. */
  id: z.uuid(),
  wording: z.uuid(),
  /** Ids of the wordings that the reader had before them; none for a new note. */
  parents: z.array(z.uuid()),
  /** The passage in the page's text, UTF-16; null for a note on the whole notice; 'kept' to leave it where it was. */
  passage: z.union([spanSchema, z.null(), z.literal('kept')]),
  ...noteSchema.pick({ text: true, codes: true, colour: true, tags: true }).shape,
  /** Those of `codes` that the codebook has not yet: they are written with the note. */
  newCodes: z.array(newCodeSchema).max(100).default([]),
});
export type WrittenNote = z.infer<typeof writtenNoteSchema>;
