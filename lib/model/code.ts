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
