import * as z from 'zod';

/** Who wrote something. The id is drawn once per installation; the name is what the writer calls themselves, and only claimed. */
export const authorSchema = z.strictObject({
  id: z.uuid(),
  name: z.string().max(100),
});
export type Author = z.infer<typeof authorSchema>;
