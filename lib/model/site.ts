import * as z from 'zod';

/** CSS selectors to try in order, each list possibly empty; the first that matches visible text wins. */
export const siteSelectorsSchema = z.strictObject({
  content: z.array(z.string().min(1)),
  title: z.array(z.string().min(1)),
  date: z.array(z.string().min(1)),
  /** Rows or cells of the table of fields (索引号, 发文机关 …) outside the content. */
  fields: z.array(z.string().min(1)),
});
export type SiteSelectors = z.infer<typeof siteSelectorsSchema>;
