import * as z from 'zod';
import { spanSchema } from './span.ts';

/** What a line of the text is for; the words are explained in ARCHITECTURE.md. */
export const blockRoleSchema = z.enum([
  'title',
  'meta',
  'addressee',
  'preamble',
  'heading',
  'measure',
  'body',
  'bodies',
  'sign',
  'attach',
  'chrome',
]);
export type BlockRole = z.infer<typeof blockRoleSchema>;

/**
 * A paragraph of the source text: a line that is not blank, or one of the parts of a line that lost its breaks. Offsets are of the whole
 * line or part in the source text; the parts of a line follow each other without a gap.
 */
export const blockSchema = z.strictObject({
  line: z.int().positive(),
  ...spanSchema.shape,
  role: blockRoleSchema,
  /** Depth of a heading or numbered item in the outline, from 1. */
  level: z.int().positive().optional(),
  /** The numbering as written, clean: 一、 （一） 1. 第三条. */
  label: z.string().optional(),
  /** The run-in heading of a measure (加强组织领导。健全…), as offsets in the source text. */
  lead: spanSchema.optional(),
  /** The paragraph in clean simplified text. */
  text: z.string(),
});
export type Block = z.infer<typeof blockSchema>;
