import * as z from 'zod';

/** A made-up notice on which is shown what Piyue does, a block a line. */
export const exampleNoticeSchema = z.strictObject({
  about: z.string(),
  lines: z.array(z.string().min(1)).min(3),
});
