import * as z from 'zod';
import { blockSchema } from './block.ts';
import { bodySchema } from './body.ts';
import { deadlineSchema } from './deadline.ts';
import { measureSchema } from './measure.ts';
import { noticeFieldsSchema } from './notice-fields.ts';
import { obligationSchema } from './obligation.ts';
import { referenceSchema } from './reference.ts';
import { targetSchema } from './target.ts';

/** All that the reader found in one text. Findings are in text order; offsets are UTF-16 in the source text. */
export const readingSchema = z.strictObject({
  notice: noticeFieldsSchema,
  blocks: z.array(blockSchema),
  measures: z.array(measureSchema),
  targets: z.array(targetSchema),
  obligations: z.array(obligationSchema),
  deadlines: z.array(deadlineSchema),
  bodies: z.array(bodySchema),
  references: z.array(referenceSchema),
});
export type Reading = z.infer<typeof readingSchema>;
