import * as z from 'zod';

/** A block that orders, plans or promises action, with what belongs to it; numbers are indexes into the reading's lists. */
export const measureSchema = z.strictObject({
  line: z.int().positive(),
  /** The measure in a few words: its run-in heading, else its first clause. */
  heading: z.string(),
  /** The headings above it, outermost first. */
  section: z.array(z.string()),
  targets: z.array(z.int()),
  obligations: z.array(z.int()),
  deadlines: z.array(z.int()),
  bodies: z.array(z.int()),
});
export type Measure = z.infer<typeof measureSchema>;
