import * as z from 'zod';
import { findingSchema } from './finding.ts';
import { isoDateSchema } from './target.ts';

export const deadlineValueSchema = z.strictObject({
  /** Last day of the period; null where the time is relative (30个工作日内). */
  date: isoDateSchema.nullable(),
});
export type DeadlineValue = z.infer<typeof deadlineValueSchema>;

/** A time by which something is to be done. */
export const deadlineSchema = z.strictObject({
  ...findingSchema.shape,
  ...deadlineValueSchema.shape,
});
export type Deadline = z.infer<typeof deadlineSchema>;
