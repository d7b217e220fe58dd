import * as z from 'zod';

const wordsSchema = z.array(z.string().min(1)).min(1);

/** Names of sections by what stands under them. */
export const sectionNamesSchema = z.strictObject({
  /** What the lists are for, for people who extend them. */
  about: z.string(),
  /** Sections that explain and order nothing. */
  tells: wordsSchema,
  /** Sections that name things, and order only where they say so. */
  lists: wordsSchema,
  /** Sections that say why and on what ground. */
  basis: wordsSchema,
});
export type SectionNames = z.infer<typeof sectionNamesSchema>;
