import * as z from 'zod';
import { noteColourSchema } from './note.ts';

/** A category of the reader's codebook; codes form a tree by `parent`. */
export const codeSchema = z.strictObject({
  name: z.string().min(1).max(200),
  description: z.string().max(10_000).default(''),
  colour: noteColourSchema,
  parent: z.uuid().nullable().default(null),
});
export type Code = z.infer<typeof codeSchema>;

/** A code as it is offered to whoever writes a note. */
export const offeredCodeSchema = z.strictObject({
  id: z.uuid(),
  ...codeSchema.pick({ name: true, colour: true }).shape,
});
export type OfferedCode = z.infer<typeof offeredCodeSchema>;

/** A code that is made in writing a note. The writer draws the ids of code and wording, so that a save that is sent twice is saved once. */
export const newCodeSchema = z.strictObject({ ...offeredCodeSchema.shape, wording: z.uuid() });
export type NewCode = z.infer<typeof newCodeSchema>;
