import * as z from 'zod';
import { noticeFieldsSchema } from './notice-fields.ts';

/** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal (FIPS 180-4). */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/u);

/** A notice that was annotated or saved, with its text as it was then. */
export const savedNoticeSchema = z.strictObject({
  /** Every address at which it was met, the first one first. */
  urls: z.array(z.url()).min(1),
  fields: noticeFieldsSchema,
  /** SHA-256 of the text as it was when annotated; texts are kept once, beside the wordings that name them. */
  text: sha256Schema,
  /** Signature of the text by which a reprint at another address is recognised (see lib/notebook/fingerprint.ts). */
  fingerprint: z.array(z.int().nonnegative()),
  tags: z.array(z.string().min(1).max(100)).max(1000).default([]),
});
export type SavedNotice = z.infer<typeof savedNoticeSchema>;
