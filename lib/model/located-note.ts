import * as z from 'zod';
import { revisionSchema } from './revision.ts';
import { spanSchema } from './span.ts';

/** Where a note's passage is in the page's text now (spans in it, UTF-16): see Anchor in lib/model/anchor.ts. */
export const notePlaceSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('exact'), span: spanSchema }),
  z.strictObject({ state: z.literal('moved'), span: spanSchema, now: z.string() }),
  z.strictObject({ state: z.literal('ambiguous'), places: z.array(spanSchema) }),
  z.strictObject({ state: z.literal('orphan') }),
  /** A note on the whole notice. */
  z.strictObject({ state: z.literal('whole') }),
]);
export type NotePlace = z.infer<typeof notePlaceSchema>;

/** A note as a page shows it: its present wordings (more than one is a conflict to settle) and where each one's passage is. */
export const locatedNoteSchema = z.strictObject({
  id: z.uuid(),
  /** Ids of all present wordings, deletions among them: what the next wording is to name. */
  heads: z.array(z.uuid()).min(1),
  wordings: z.array(z.strictObject({ revision: revisionSchema, place: notePlaceSchema })).min(1),
});
export type LocatedNote = z.infer<typeof locatedNoteSchema>;
