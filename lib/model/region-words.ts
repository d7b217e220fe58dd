import * as z from 'zod';

/** Words of Hong Kong, Macau and Taiwan and the mainland's for them, both in simplified characters. */
export const regionWordsSchema = z.strictObject({
  about: z.string(),
  words: z.array(z.strictObject({ from: z.string().min(1), to: z.string().min(1) })).min(1),
});
export type RegionWords = z.infer<typeof regionWordsSchema>;
