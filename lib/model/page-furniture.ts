import * as z from 'zod';

/** Words of a page that are not the document's. */
export const pageFurnitureSchema = z.strictObject({
  about: z.string(),
  /** A short line that begins with one of them is furniture. */
  alone: z.array(z.string().min(1)).min(1),
  /** A line of any length that holds one of them is furniture. */
  anywhere: z.array(z.string().min(1)).min(1),
});
export type PageFurniture = z.infer<typeof pageFurnitureSchema>;
