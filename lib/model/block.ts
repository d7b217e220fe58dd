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

/** One non-blank line of the source text. Offsets are of the whole line in the source text. */
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
  /** The line in clean simplified text. */
  text: z.string(),
});
export type Block = z.infer<typeof blockSchema>;
