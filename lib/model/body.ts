import * as z from 'zod';
import { findingSchema } from './finding.ts';

export const bodyRoleSchema = z.enum(['lead', 'responsible', 'support']);
export type BodyRole = z.infer<typeof bodyRoleSchema>;

export const bodyValueSchema = z.strictObject({
  /** Clean name: simplified, no glosses. */
  name: z.string().min(1),
  role: bodyRoleSchema,
});
export type BodyValue = z.infer<typeof bodyValueSchema>;

/** A body named as bearing a task. */
export const bodySchema = z.strictObject({ ...findingSchema.shape, ...bodyValueSchema.shape });
export type Body = z.infer<typeof bodySchema>;
