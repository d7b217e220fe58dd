import * as z from 'zod';

/** What a page says of the notice outside its text: header-table rows, <meta> pairs, the title element; as written there. */
export const pageHeadSchema = z.strictObject({
  title: z.string().optional(),
  date: z.string().optional(),
  /** Label and value of each <meta> element (ArticleTitle, PubDate …) or row of a header table. */
  fields: z.array(z.strictObject({ label: z.string(), value: z.string() })).default([]),
  /** Lines of the page shortly before the text, and rows of its header table, as written: fields may stand in them. */
  lines: z.array(z.string()).optional(),
});
export type PageHead = z.infer<typeof pageHeadSchema>;

/** The text of one page or file: a block a line, lines parted by \n. */
export const pageTextSchema = z.strictObject({
  text: z.string(),
  /** Address of the page, where it has one. */
  url: z.string().optional(),
  head: pageHeadSchema.optional(),
});
export type PageText = z.infer<typeof pageTextSchema>;
