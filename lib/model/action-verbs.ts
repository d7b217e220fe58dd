import * as z from 'zod';

const wordsSchema = z.array(z.string().min(1)).min(1);

/** Words with which sentences of a notice order or announce action. */
export const actionVerbsSchema = z.strictObject({
  /** What the list is for, for people who extend it. */
  about: z.string(),
  /** Verbs that begin a clause which orders or announces. */
  verbs: wordsSchema,
  /** What may stand before such a verb. */
  adverbs: wordsSchema,
  /** Verbs by which somebody is given, spared or refused something. */
  granting: wordsSchema,
  /** Of the verbs, those that may be a sentence's subject as well. */
  alsoNouns: wordsSchema,
});
export type ActionVerbs = z.infer<typeof actionVerbsSchema>;
