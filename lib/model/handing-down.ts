import * as z from 'zod';

/** Verbs around the title of the document that another one hands down. */
export const handingDownSchema = z.strictObject({
  /** They hand a document down: 关于印发…的通知. */
  verbs: z.array(z.string().min(1)).min(1),
  /** They only do something with it, so the title's own kind stands: 关于贯彻…措施的通知. */
  handling: z.array(z.string().min(1)).min(1),
});
export type HandingDown = z.infer<typeof handingDownSchema>;
