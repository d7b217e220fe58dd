import * as z from 'zod';
import { bodyValueSchema } from './body.ts';
import { deadlineValueSchema } from './deadline.ts';
import { markKindSchema } from './mark.ts';
import { obligationValueSchema } from './obligation.ts';
import { selectorSchema } from './selector.ts';
import { quantityValueSchema } from './target.ts';

/** What a finding should say: those of its members that differ from what was read. Which of them it has, its kind tells. */
export const correctionSchema = z
  .strictObject({
    ...quantityValueSchema.shape,
    ...bodyValueSchema.shape,
    ...obligationValueSchema.shape,
    ...deadlineValueSchema.shape,
  })
  .partial();
export type Correction = z.infer<typeof correctionSchema>;

/** The reader's yes, no or correction on a finding of the machine. */
export const verdictSchema = z.strictObject({
  notice: z.uuid(),
  kind: markKindSchema,
  /** Where the finding stands. */
  selector: selectorSchema,
  answer: z.enum(['right', 'wrong', 'corrected']),
  /** What it should say, for `corrected`. */
  correction: correctionSchema.optional(),
});
export type Verdict = z.infer<typeof verdictSchema>;
/** What a reader says of a finding. */
export type Answer = Verdict['answer'];
