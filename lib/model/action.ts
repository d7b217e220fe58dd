import type * as z from 'zod';
import { findingSchema } from './finding.ts';

/** A sentence of a measure that orders, plans or promises something, with the rule by which that is known. */
export const actionSchema = findingSchema.omit({ evidence: true });
export type Action = z.infer<typeof actionSchema>;
