import * as z from 'zod';

/** Where a signal is looked for: in the title, at the head of the text (its first lines) or in all of it. */
export const signalPlaceSchema = z.enum(['title', 'head', 'text', 'fields']);
export type SignalPlace = z.infer<typeof signalPlaceSchema>;

/**
 * Something that speaks for or against a text being a notice. With `words` it is any of these words; without, it is the rule of
 * lib/rules/signals or the field of the notice that bears its name.
 */
export const signalSchema = z.strictObject({
  name: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/u),
  /** Added to the log-odds of being a notice: above 0 speaks for it. */
  weight: z.number(),
  /** Why it tells notices from other texts. */
  reason: z.string().min(1),
  where: signalPlaceSchema,
  words: z.array(z.string().min(1)).min(1).optional(),
  /** How many different places (words: different words) it takes; 1 where not said. */
  atLeast: z.int().positive().optional(),
});
export type Signal = z.infer<typeof signalSchema>;
