import * as z from 'zod';

const selectorsSchema = z.array(z.string().min(1));
const wordsSchema = z.array(z.string().min(1));

/**
 * What the words of a line show of the place where it stands, as sources of regular expressions (flag u) for the line without
 * white space. They are composed in the background, so that pages need not carry the words.
 */
export const lineSignsSchema = z.strictObject({
  /** A short line like this is navigation, sharing or a field of the page. */
  label: z.string().min(1),
  /** A line like this is page furniture, however long. */
  furniture: z.string().min(1),
  /** Items, dates and what else stands alone in a document. */
  item: z.string().min(1),
  /** What is attached to a document; may be a link. */
  attachment: z.string().min(1),
});
export type LineSigns = z.infer<typeof lineSignsSchema>;

/** CSS selectors to try in order, each list possibly empty; the first that matches visible text wins. */
export const siteSelectorsSchema = z.strictObject({
  content: selectorsSchema,
  title: selectorsSchema,
  date: selectorsSchema,
  /** Rows or cells of the table of fields (索引号, 发文机关 …) outside the content. */
  fields: selectorsSchema,
  /** Widgets (share, print, QR code), wherever they stand: nothing in them is read. */
  leaveOut: selectorsSchema.optional(),
  signs: lineSignsSchema.optional(),
});
export type SiteSelectors = z.infer<typeof siteSelectorsSchema>;

/** A domain name in lower case as browsers write it: labels parted by dots, international ones in Punycode (RFC 5891). */
const domainSchema = z
  .string()
  .regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9-]{2,63}$/u);

/** How pages made by one publishing system are built; what is left out is not known. */
export const templateSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  name: z.string().min(1),
  content: selectorsSchema,
  title: selectorsSchema.optional(),
  date: selectorsSchema.optional(),
  fields: selectorsSchema.optional(),
  note: z.string().min(1).optional(),
});
export type Template = z.infer<typeof templateSchema>;

/** How the pages of one site are built. Its domains stand for what lies below them, too. */
export const siteSchema = z.strictObject({
  ...templateSchema.shape,
  domains: z.array(domainSchema).min(1),
});
export type Site = z.infer<typeof siteSchema>;

/** All that is known of sites: seeds/sites.json. */
export const sitesSchema = z.strictObject({
  about: z.string(),
  /** Where Piyue runs by itself, and why that is an official place. */
  official: z.array(z.strictObject({ domain: domainSchema, why: z.string().min(1) })).min(1),
  sites: z.array(siteSchema),
  /** Tried in order after the site's own selectors. */
  templates: z.array(templateSchema),
  /** Elements of the head, the same on all sites. */
  meta: z.strictObject({ title: selectorsSchema, date: selectorsSchema }),
  leaveOut: selectorsSchema,
  /** Words of lines that belong to the page: what short ones begin with, and what any may hold. */
  furniture: z.strictObject({ begins: wordsSchema, holds: wordsSchema }),
});
export type Sites = z.infer<typeof sitesSchema>;
