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

/** A wording of a thing of one kind; null says that the thing was deleted. */
function wordingSchema<Kind extends string, Content extends z.ZodType>(
  kind: Kind,
  content: Content,
) {
  return z.strictObject({ ...kept, kind: z.literal(kind), content: content.nullable() });
}

/**
 * One wording of one thing that people keep: a note, a verdict, a code, a notice, how far a task has come. Wordings are never changed: an edit, a settled conflict
 * and a deletion (`content` null) are new wordings that name the ones before. All wordings of a thing are its history; those that no
 * other names are its present state, and more than one of them is a conflict.
 */
export const revisionSchema = z.discriminatedUnion('kind', [
  wordingSchema('notice', savedNoticeSchema),
  wordingSchema('note', noteSchema),
  wordingSchema('verdict', verdictSchema),
  wordingSchema('code', codeSchema),
  wordingSchema('follow-up', followUpSchema),
]);
export type Revision = z.infer<typeof revisionSchema>;
export type RevisionKind = Revision['kind'];
export type RevisionOf<Kind extends RevisionKind> = Extract<Revision, { kind: Kind }>;
