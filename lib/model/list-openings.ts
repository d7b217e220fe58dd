import * as z from 'zod';

/** Words by which a sentence that opens a list is known to name things or to order doings. */
export const listOpeningsSchema = z.strictObject({
  about: z.string(),
  things: z.array(z.string().min(1)).min(1),
  doings: z.array(z.string().min(1)).min(1),
});
export type ListOpenings = z.infer<typeof listOpeningsSchema>;
