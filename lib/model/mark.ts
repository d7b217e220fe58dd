import * as z from 'zod';
import { spanSchema } from './span.ts';

/** The kinds that are told apart on the page and can be switched off, in the order in which the interface lists them. */
export const markKinds = ['measure', 'target', 'must', 'prohibit', 'deadline', 'body'] as const;
export const markKindSchema = z.enum(markKinds);
export type MarkKind = z.infer<typeof markKindSchema>;

/** One line of the card of a lit passage: what it tells (a key of the interface's words) and the plain text. */
export const cardRowSchema = z.strictObject({
  label: z.enum([
    'indicator',
    'comparator',
    'value',
    'deadline',
    'modality',
    'role',
    'name',
    'section',
    'why',
    'rule',
  ]),
  value: z.string(),
});
export type CardRow = z.infer<typeof cardRowSchema>;

/** One lit passage. Offsets are UTF-16 in the page text. */
export const markSchema = z.strictObject({
  kind: markKindSchema,
  ...spanSchema.shape,
  card: z.array(cardRowSchema),
});
export type Mark = z.infer<typeof markSchema>;
