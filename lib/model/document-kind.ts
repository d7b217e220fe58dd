import * as z from 'zod';
import { genreSchema } from './notice-fields.ts';

/** The words by which a title names what a document is (…工作要点 is 要点). */
export const documentKindSchema = z.strictObject({
  genre: genreSchema,
  /** Endings of titles, each the whole word. */
  words: z.array(z.string().min(1)).min(1),
  /** Can such a document hand down another (关于印发…的通知)? */
  covers: z.boolean(),
  /** Does it bind or guide others, so that a page with such a title is taken for a notice? */
  policy: z.boolean(),
});
export type DocumentKind = z.infer<typeof documentKindSchema>;
