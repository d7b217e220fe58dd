import * as z from 'zod';

/** A half-open stretch of a text, in UTF-16 code units: `text.slice(from, to)`. */
export const spanSchema = z.strictObject({
  from: z.int().nonnegative(),
  to: z.int().nonnegative(),
});
export type Span = z.infer<typeof spanSchema>;
