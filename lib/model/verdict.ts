import * as z from 'zod';
import { markKindSchema } from './mark.ts';
import { selectorSchema } from './selector.ts';
import { quantityValueSchema } from './target.ts';

/** The reader's yes, no or correction on a finding of the machine. */
export const verdictSchema = z.strictObject({
  notice: z.uuid(),
  kind: markKindSchema,
  /** Where the finding stands. */
  selector: selectorSchema,
  answer: z.enum(['right', 'wrong', 'corrected']),
  /** What it should say, for `corrected`: the fields of a target that differ. */
  correction: quantityValueSchema.partial().optional(),
});
export type Verdict = z.infer<typeof verdictSchema>;
/** What a reader says of a finding. */
export type Answer = Verdict['answer'];
