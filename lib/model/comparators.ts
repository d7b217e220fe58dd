import * as z from 'zod';

const wordsSchema = z.array(z.string().min(1)).min(1);

/** Words before a number that say how it binds. */
export const comparatorsSchema = z.strictObject({
  /** What the lists are for, for people who extend them. */
  about: z.string(),
  /** These must touch the number, but for a few words such as 企业职工总数的: 突破, 约. */
  near: z.strictObject({
    ge: wordsSchema,
    gt: wordsSchema,
    le: wordsSchema,
    lt: wordsSchema,
    approx: wordsSchema,
  }),
  /** These may be parted from it by a verb or a phrase: 至少开展一次, 不超过项目投资额30%. */
  far: z.strictObject({ ge: wordsSchema, le: wordsSchema, lt: wordsSchema }),
  /** What may stand between 不 and one of the next two: 不得, 不宜. */
  refuse: wordsSchema,
  /** Behind 不, a number is the most there may be: 超过. */
  beyond: wordsSchema,
  /** Behind 不, it is the least: 少于. */
  under: wordsSchema,
  /** Words that begin like a comparator and are none: 最低生活保障, 近年. */
  not: wordsSchema,
  /** Words that end like a comparator and are none: 最近, 签约. */
  otherWords: wordsSchema,
});
export type Comparators = z.infer<typeof comparatorsSchema>;
