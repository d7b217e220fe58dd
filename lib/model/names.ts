import * as z from 'zod';

/** A name in each language of the interface, by its BCP 47 tag (card_language of components/public/_locales). */
export const namesSchema = z.strictObject({
  'zh-Hans': z.string().min(1),
  'zh-Hant': z.string().min(1),
  en: z.string().min(1),
});
export type Names = z.infer<typeof namesSchema>;
