import * as z from 'zod';

/** Verbs with which measures begin. */
export const policyVerbsSchema = z.strictObject({
  about: z.string(),
  words: z.array(z.string().min(1)).min(1),
});
export type PolicyVerbs = z.infer<typeof policyVerbsSchema>;
