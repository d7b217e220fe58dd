import * as z from 'zod';
import { authorSchema } from './author.ts';
import { clockSchema } from './clock.ts';
import { codeSchema } from './code.ts';
import { followUpSchema } from './follow-up.ts';
import { noteSchema } from './note.ts';
import { savedNoticeSchema } from './saved-notice.ts';
import { verdictSchema } from './verdict.ts';

const kept = {
  /** Id of this wording. */
  id: z.uuid(),
  /** Id of the thing that it is a wording of; the same on every machine. */
  of: z.uuid(),
  /** The wordings that its author had before them when writing it; empty for the first. */
  parents: z.array(z.uuid()),
  at: clockSchema,
  by: authorSchema,
};

/**
 * One wording of one thing that people keep: a note, a verdict, a code, a notice, how far a task has come. Wordings are never changed: an edit, a settled conflict
 * and a deletion (`content` null) are new wordings that name the ones before. All wordings of a thing are its history; those that no
 * other names are its present state, and more than one of them is a conflict.
 */
export const revisionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...kept, kind: z.literal('notice'), content: savedNoticeSchema.nullable() }),
  z.strictObject({ ...kept, kind: z.literal('note'), content: noteSchema.nullable() }),
  z.strictObject({ ...kept, kind: z.literal('verdict'), content: verdictSchema.nullable() }),
  z.strictObject({ ...kept, kind: z.literal('code'), content: codeSchema.nullable() }),
  z.strictObject({ ...kept, kind: z.literal('follow-up'), content: followUpSchema.nullable() }),
]);
export type Revision = z.infer<typeof revisionSchema>;
export type RevisionKind = Revision['kind'];
export type RevisionOf<Kind extends RevisionKind> = Extract<Revision, { kind: Kind }>;
