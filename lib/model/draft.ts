import * as z from 'zod';
import { newCodeSchema } from './code.ts';
import { noteSchema } from './note.ts';
import { selectorSchema } from './selector.ts';
import { spanSchema } from './span.ts';

/** What is being written, and is neither saved nor discarded yet. */
export const draftSchema = z.strictObject({
  /** The note that is being changed; null for a new one. */
  note: z.uuid().nullable(),
  /** The words of the page that a new note is to be about, with some of what stands around them; null for the whole notice. */
  passage: selectorSchema.pick({ exact: true, prefix: true, suffix: true }).nullable(),
  ...noteSchema.pick({ text: true, colour: true, tags: true, codes: true }).shape,
  newCodes: z.array(newCodeSchema).max(100),
  /** The wording as which it was sent to be saved; where the notebook has that, it is a draft no longer. */
  wording: z.uuid().optional(),
});
export type Draft = z.infer<typeof draftSchema>;

/** Longest name of a draft's place. */
export const LONGEST_PLACE = 200;

/** A draft as it is kept: where it belongs, and since when. */
export const keptDraftSchema = z.strictObject({
  /** The address of its page without what does not tell documents apart. */
  page: z.string(),
  /** Milliseconds since 1970. */
  changed: z.int().nonnegative(),
  draft: draftSchema,
});
export type KeptDraft = z.infer<typeof keptDraftSchema>;

/** A draft that was left on a page, found again in its text. */
export const foundDraftSchema = z.strictObject({
  /** The name under which it is kept. */
  place: z.string(),
  draft: draftSchema,
  /** Where its words are now, UTF-16; null where they are in no certain place, and for a note that is there already. */
  span: spanSchema.nullable(),
});
export type FoundDraft = z.infer<typeof foundDraftSchema>;
