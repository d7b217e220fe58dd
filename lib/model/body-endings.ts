import * as z from 'zod';

/** How names of public bodies end (…人民政府, …局). */
export const bodyEndingsSchema = z.strictObject({
  endings: z.array(z.string().min(1)).min(1),
});
export type BodyEndings = z.infer<typeof bodyEndingsSchema>;
