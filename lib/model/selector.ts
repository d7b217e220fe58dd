import * as z from 'zod';
import { spanSchema } from './span.ts';

/**
 * How a passage is found again in a text that may have changed. Words and offsets are of the anchor text (see lib/anchor/anchor-text.ts):
 * simplified, no glosses, plain punctuation, no spaces between Chinese characters.
 */
export const selectorSchema = z.strictObject({
  /** The words themselves. */
  exact: z.string().min(1),
  /** Up to 32 characters before and after; '' where the text begins or ends, absent where they are not known. */
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  /** Where the words stood. */
  position: spanSchema.optional(),
  /** The headings that they stood under, outermost first. */
  section: z.array(z.string()).optional(),
  /** How often the words stood in the text when they were marked. */
  occurrences: z.int().positive().optional(),
  /** The passage most like them elsewhere in that text, where one was like enough to be mistaken for them. */
  rival: z.string().optional(),
  /** The words as the page had them, glosses and spaces and all. */
  seen: z.string().optional(),
});
export type Selector = z.infer<typeof selectorSchema>;
