import * as z from 'zod';

const wordsSchema = z.array(z.string().min(1)).min(1);

/** Words by which a date tells the age of something (2020年6月底前开工的项目) and no time to act. */
export const datedThingsSchema = z.strictObject({
  about: z.string(),
  /** What has an age: 项目, 贷款. */
  things: wordsSchema,
  /** What happened to it by then: 开工, 到期. */
  states: wordsSchema,
});
export type DatedThings = z.infer<typeof datedThingsSchema>;
