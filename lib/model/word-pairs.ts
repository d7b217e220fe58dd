import * as z from 'zod';

/** Words as some texts spell them, and what the reader takes them for. */
export const wordPairsSchema = z.strictObject({
  /** What the list is for, for people who extend it. */
  about: z.string(),
  words: z.array(z.strictObject({ from: z.string().min(1), to: z.string().min(1) })).min(1),
});
export type WordPairs = z.infer<typeof wordPairsSchema>;
