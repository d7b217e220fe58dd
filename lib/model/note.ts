import * as z from 'zod';
import { selectorSchema } from './selector.ts';

/** The colours that a note may have, told apart by people with any colour vision (after Okabe and Ito, 2008). */
export const noteColours = ['yellow', 'blue', 'green', 'orange', 'purple', 'grey'] as const;
export const noteColourSchema = z.enum(noteColours);
export type NoteColour = z.infer<typeof noteColourSchema>;

/** What a person wrote on a passage, or on a whole notice. */
export const noteSchema = z.strictObject({
  notice: z.uuid(),
  /** The passage; null for a note on the whole notice. */
  selector: selectorSchema.nullable(),
  /** Plain text, '' for a mere highlight. */
  text: z.string().max(100_000),
  /** Ids of codes. */
  codes: z.array(z.uuid()).max(1000),
  colour: noteColourSchema,
  tags: z.array(z.string().min(1).max(100)).max(1000).default([]),
});
export type Note = z.infer<typeof noteSchema>;
