import * as z from 'zod';

/** Names over the columns of task tables, by which a header row is known. */
export const columnNamesSchema = z.array(z.string().min(1)).min(1);
