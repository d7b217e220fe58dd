import * as z from 'zod';
import { bodyRoleSchema } from './body.ts';
import { namesSchema } from './names.ts';
import { spanSchema } from './span.ts';
import {
  comparatorSchema,
  isoDateSchema,
  quantityValueSchema,
  targetKindSchema,
} from './target.ts';

/** The kinds that are told apart on the page and can be switched off, in the order in which the interface lists them. */
export const markKinds = ['measure', 'target', 'must', 'prohibit', 'deadline', 'body'] as const;
export const markKindSchema = z.enum(markKinds);
export type MarkKind = z.infer<typeof markKindSchema>;

/** The clauses of the sentence that says why something was found; most are said about words of the notice. */
const whyWords = [
  'why_measure',
  'why_target',
  'why_target_by_place',
  'why_whole',
  'why_either',
  'why_must',
  'why_prohibit',
  'why_time',
  'why_body',
  'why_first_leads',
  'why_comparator',
  'why_deadline',
  'why_deadline_implied',
  'why_year',
  'why_notice_year',
  'why_heading',
  'why_inherited_deadline',
  'why_inherited_body',
] as const;

/** A word that the card says in the language of the interface; components/public/_locales has it under the same name. */
export const cardWordSchema = z.enum([
  ...[...comparatorSchema.options, ...targetKindSchema.options, ...bodyRoleSchema.options].map(
    (word) => `word_${word}` as const,
  ),
  ...whyWords,
]);
export type CardWord = z.infer<typeof cardWordSchema>;

/** A piece of a card's row: text of the notice, a word of the interface (with the text that it is about), a day, or a name. */
export const cardPartSchema = z.union([
  z.strictObject({ text: z.string() }),
  z.strictObject({ word: cardWordSchema, about: z.string().optional() }),
  z.strictObject({ date: isoDateSchema }),
  z.strictObject({ name: namesSchema }),
]);
export type CardPart = z.infer<typeof cardPartSchema>;

/** What a row of the card tells; the word for it is label_… in components/public/_locales. */
export const cardLabelSchema = z.enum([
  'measure',
  'indicator',
  'comparator',
  'value',
  'deadline',
  'role',
  'name',
  'targets',
  'bodies',
  'section',
  'why',
  'rule',
]);
export type CardLabel = z.infer<typeof cardLabelSchema>;

/** One line of the card of a lit passage. The first row of a card is its heading. */
export const cardRowSchema = z.strictObject({
  label: cardLabelSchema,
  parts: z.array(cardPartSchema),
});
export type CardRow = z.infer<typeof cardRowSchema>;

/** One lit passage. Offsets are UTF-16 in the page text. */
export const markSchema = z.strictObject({
  kind: markKindSchema,
  ...spanSchema.shape,
  card: z.array(cardRowSchema),
  /** What was read of a target: what the reader may correct. */
  quantity: quantityValueSchema.optional(),
});
export type Mark = z.infer<typeof markSchema>;
