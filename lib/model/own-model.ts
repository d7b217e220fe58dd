import * as z from 'zod';
import { siteSchema } from './site.ts';
import { unitSortSchema } from './unit.ts';

/** A word as a person adds it: some characters of one line. Words are compared as text, so that no sign in them is a pattern. */
const wordSchema = z
  .string()
  .trim()
  .min(1, 'is empty')
  .max(40, 'is longer than 40 characters')
  .regex(/^[^\p{Cc}\s]+$/u, 'holds a blank or a line break');

/** So many words are plenty for a person, and keep the reader quick. One character alone would be found inside other words. */
const wordsSchema = z
  .array(wordSchema.min(2, 'has one character only'))
  .max(1000, 'has more than 1000 words')
  .default([]);

/** A unit that holds a numeral would take it from the number before it, and one that ends with a bound (家以上) how the number binds. */
const unitWordSchema = wordSchema
  .regex(/^[^\d〇零一二两三四五六七八九十百千万亿.,，]+$/u, 'holds a numeral')
  .regex(/(?<!以[上下内內]|之[内內]|左右|上下|为限|封顶)$/u, 'ends with a bound');

const comparatorWordsSchema = z
  .strictObject({
    ge: wordsSchema,
    gt: wordsSchema,
    le: wordsSchema,
    lt: wordsSchema,
    approx: wordsSchema,
  })
  .prefault({});

const modalWordsSchema = z.strictObject({ must: wordsSchema, prohibit: wordsSchema }).prefault({});

/** What one reader's work needs beyond the shipped model. It adds words and takes none away. In simplified characters. */
export const ownModelSchema = z.strictObject({
  about: z.string().optional(),
  /** Units and measure words, with what they are of; `means` is the form in which they are reported. */
  units: z
    .array(
      z.strictObject({ unit: unitWordSchema, sort: unitSortSchema, means: wordSchema.optional() }),
    )
    .max(1000)
    .default([]),
  /** Words before a number, by how they make it bind. */
  comparators: comparatorWordsSchema,
  /** Verbs that begin a measure. */
  actionVerbs: wordsSchema,
  modalWords: modalWordsSchema,
  /** Whole names of bodies that bear tasks: 某某专班. */
  bodies: wordsSchema,
  /** Names that hold a numeral and count nothing. */
  namesWithoutNumber: wordsSchema,
  sites: z.array(siteSchema).max(1000).default([]),
});
export type OwnModel = z.infer<typeof ownModelSchema>;
