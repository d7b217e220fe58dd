import * as z from 'zod';

/** Names over the columns of task tables, by which a header row is known. */
export const columnNamesSchema = z.strictObject({
  about: z.string(),
  names: z.array(z.string().min(1)).min(1),
});
