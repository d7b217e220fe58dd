import * as z from 'zod';

const wordsSchema = z.array(z.string().min(1)).min(1);

/** Words that tell the 《》 of a programme, book, show or web service from that of a document: before it, behind it, at its end. */
export const worksSchema = z.strictObject({
  about: z.string(),
  before: wordsSchema,
  behind: wordsSchema,
  endings: wordsSchema,
});
export type Works = z.infer<typeof worksSchema>;
