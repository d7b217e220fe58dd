import * as z from 'zod';

/**
 * What a row of a header table tells: the fields that the reader uses, and `other` for rows that only end a value. A document is signed
 * (成文日期), issued (发文日期, which sites often fill with the day of entry), published, and
 * entered or changed on the site (更新日期).
 */
export const headerFieldSchema = z.enum([
  'title',
  'issuer',
  'docNumber',
  'signedOn',
  'issuedOn',
  'publishedOn',
  'updatedOn',
  'addressee',
  'other',
]);
export type HeaderField = z.infer<typeof headerFieldSchema>;

/** The ways in which sites name one field of a notice; written without blanks. */
export const headerLabelSchema = z.strictObject({
  field: headerFieldSchema,
  labels: z.array(z.string().min(1)).min(1),
});
export type HeaderLabel = z.infer<typeof headerLabelSchema>;
