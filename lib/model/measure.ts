import * as z from 'zod';
import { actionSchema } from './action.ts';
import { evidenceSchema } from './finding.ts';

/**
 * A deadline or body that was said elsewhere and applies to a measure: which of the reading's `deadlines` or `bodies` it is, and
 * the line that says it (from 1): a heading or the opening of a list above it, or a line of bodies below it.
 */
export const inheritedSchema = z.strictObject({
  of: z.enum(['deadlines', 'bodies']),
  index: z.int(),
  line: z.int().positive(),
});
export type Inherited = z.infer<typeof inheritedSchema>;

/** A block that orders, plans or promises action, with what belongs to it; numbers are indexes into the reading's lists. */
export const measureSchema = z.strictObject({
  line: z.int().positive(),
  /** Where its block's own words begin, as an offset in the source text. */
  from: z.int(),
  /** The measure in a few words: its run-in heading, else its first clause. */
  heading: z.string(),
  /** The headings above it, outermost first. */
  section: z.array(z.string()),
  /** The measure of which this one is an item: an index into the reading's measures. */
  parent: z.int().optional(),
  /** By which sign it is known: a rule of lib/rules/measures, or `by-place` where it only stands among measures. */
  rule: z.string().min(1).optional(),
  evidence: z.array(evidenceSchema).optional(),
  /** The sentences in it that order something. */
  actions: z.array(actionSchema).optional(),
  targets: z.array(z.int()),
  obligations: z.array(z.int()),
  /** Its own, or else those that it inherits. */
  deadlines: z.array(z.int()),
  /** Its own, and those that it inherits. */
  bodies: z.array(z.int()),
  /** Which of its deadlines and bodies are inherited, and from where. */
  inherited: z.array(inheritedSchema).optional(),
});
export type Measure = z.infer<typeof measureSchema>;
