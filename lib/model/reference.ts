import * as z from 'zod';
import { findingSchema } from './finding.ts';

export const referenceValueSchema = z.strictObject({
  /** Clean title without the outer brackets. */
  title: z.string().min(1),
  /** 文号, where it stands behind the title. */
  docNumber: z.string().optional(),
});
export type ReferenceValue = z.infer<typeof referenceValueSchema>;

/** Another document named in 《》. */
export const referenceSchema = z.strictObject({
  ...findingSchema.shape,
  ...referenceValueSchema.shape,
});
export type Reference = z.infer<typeof referenceSchema>;
