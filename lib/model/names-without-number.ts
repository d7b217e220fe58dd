import * as z from 'zod';

/** Names and set phrases that hold a numeral and count nothing. */
export const namesWithoutNumberSchema = z.strictObject({
  /** What the lists are for, for people who extend them. */
  about: z.string(),
  /** Slogans, idioms, names: 五位一体, 最多跑一次, 二次污染. */
  names: z.array(z.string().min(2)).min(1),
  /** Places whose names look like a number with a measure word: 五家渠, 三台县. */
  places: z.array(z.string().min(2)).min(1),
  /** Deeds and virtues that a slogan counts: 四个*到位*, 三个*区分开来*. */
  behindSome: z.array(z.string().min(2)).min(1),
  /** Characters behind which 一 is no number: 统一, 逐一, 每一. */
  notAfterOne: z.string().min(1),
});
export type NamesWithoutNumber = z.infer<typeof namesWithoutNumberSchema>;
