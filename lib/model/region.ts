import * as z from 'zod';

const wordsSchema = z.array(z.string().min(1));

/** By what a notice is told to be of a region; seeds/lexicon/regions.json says what each list is. */
export const regionSchema = z.strictObject({
  name: z.string().min(1),
  names: wordsSchema.min(1),
  numbers: wordsSchema.min(1),
  domains: wordsSchema.min(1),
  places: wordsSchema,
});
export type Region = z.infer<typeof regionSchema>;

export const regionsSchema = z.strictObject({ about: z.string(), regions: z.array(regionSchema) });
