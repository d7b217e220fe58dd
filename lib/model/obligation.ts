import * as z from 'zod';
import { findingSchema } from './finding.ts';

export const modalitySchema = z.enum(['must', 'prohibit']);
export type Modality = z.infer<typeof modalitySchema>;

export const obligationValueSchema = z.strictObject({ modality: modalitySchema });
export type ObligationValue = z.infer<typeof obligationValueSchema>;

/** A sentence that binds somebody; its modal word is the evidence of `trigger`. */
export const obligationSchema = z.strictObject({
  ...findingSchema.shape,
  ...obligationValueSchema.shape,
});
export type Obligation = z.infer<typeof obligationSchema>;
