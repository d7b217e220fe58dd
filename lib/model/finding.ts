import * as z from 'zod';
import { spanSchema } from './span.ts';

/**
 * A word or passage that supports a claim: what made it a target, from where a deadline, a year or a body was inherited,
 * which heading it stands under. `from`/`to` as in the finding; `implied` evidence was concluded, not said.
 */
export const evidenceSchema = z.strictObject({
  of: z.enum([
    'trigger',
    'comparator',
    'indicator',
    'deadline',
    'year',
    'body',
    'heading',
    'class',
  ]),
  ...spanSchema.shape,
  implied: z.boolean().optional(),
  /** Name of the rule that made of it what it is, where that is not the finding's own. */
  rule: z.string().min(1).optional(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** What every finding has: its place (UTF-16 offsets in the source text), its line (from 1), its words and its rule. */
export const findingSchema = z.strictObject({
  line: z.int().positive(),
  ...spanSchema.shape,
  quote: z.string().min(1),
  rule: z.string().min(1),
  evidence: z.array(evidenceSchema).default([]),
});
export type Finding = z.infer<typeof findingSchema>;
