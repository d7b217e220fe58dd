import * as z from 'zod';
import { markKindSchema } from './mark.ts';
import { spanSchema } from './span.ts';
import { verdictSchema } from './verdict.ts';

/** What a reader says of a finding at its place in the page's text (UTF-16); `answer` null takes back what was said. */
export const judgementSchema = z.strictObject({
  kind: markKindSchema,
  span: spanSchema,
  answer: verdictSchema.shape.answer.nullable(),
  correction: verdictSchema.shape.correction,
});
export type Judgement = z.infer<typeof judgementSchema>;
