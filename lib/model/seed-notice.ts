import * as z from 'zod';
import { blockRoleSchema } from './block.ts';
import { bodyValueSchema } from './body.ts';
import { deadlineValueSchema } from './deadline.ts';
import { noticeFieldsSchema } from './notice-fields.ts';
import { obligationValueSchema } from './obligation.ts';
import { referenceValueSchema } from './reference.ts';
import { quantityValueSchema } from './target.ts';

/** Where an expected finding stands: the block's number, from 1, and its words there; `nth` where they stand there more than once. */
const placeShape = {
  block: z.int().positive(),
  quote: z.string().min(1),
  nth: z.int().positive().optional(),
};
const expected = <Shape extends z.ZodRawShape>(value: z.ZodObject<Shape>) =>
  z.array(z.strictObject({ ...placeShape, ...value.shape }));

const seedNoticeShape = z.strictObject({
  /** The file's name without its ending. */
  id: z.string().regex(/^[a-z0-9-]+$/u),
  /** What the notice is an example of. */
  about: z.string().min(1),
  /** From where its text was taken. */
  source: z.strictObject({ site: z.string().min(1), remarks: z.string().min(1) }),
  /** What head and foot say of it. */
  notice: noticeFieldsSchema.omit({ score: true }),
  /** The text as it stands on its page, a block each: paragraph, heading, table row. */
  blocks: z.array(z.strictObject({ role: blockRoleSchema, text: z.string().min(1) })).min(1),
  /** Everything that is to be found in it; values clean and simplified, quotes letter for letter. */
  targets: expected(quantityValueSchema),
  obligations: expected(obligationValueSchema),
  deadlines: expected(deadlineValueSchema),
  bodies: expected(bodyValueSchema),
  references: expected(referenceValueSchema),
});
type SeedNoticeShape = z.infer<typeof seedNoticeShape>;

/** Where an expected finding begins in its block, as a UTF-16 offset; -1 where its words do not stand there (so often). */
export function placeOfQuote(
  { blocks }: Pick<SeedNoticeShape, 'blocks'>,
  { block, quote, nth = 1 }: z.infer<z.ZodObject<typeof placeShape>>,
): number {
  const text = blocks[block - 1]?.text ?? '';
  let at = -1;
  for (let count = 0; count < nth; count++) {
    at = text.indexOf(quote, at + 1);
    if (at < 0) return -1;
  }
  return at;
}

/** A notice with all that the reader is to find in it: a worked example for people, and a test of the reader. */
export const seedNoticeSchema = seedNoticeShape.superRefine((seed, context) => {
  for (const kind of ['targets', 'obligations', 'deadlines', 'bodies', 'references'] as const) {
    seed[kind].forEach((finding, index) => {
      if (placeOfQuote(seed, finding) >= 0) return;
      const message = `block ${finding.block} does not hold “${finding.quote}” (so often)`;
      context.addIssue({ code: 'custom', path: [kind, index, 'quote'], message });
    });
  }
});
export type SeedNotice = z.infer<typeof seedNoticeSchema>;
