import * as z from 'zod';

/** What a unit is of: that decides what a number with it can be. */
export const unitSortSchema = z.enum([
  'money',
  'share',
  'time',
  'age',
  'points',
  'measure',
  'thing',
  'noun',
]);
export type UnitSort = z.infer<typeof unitSortSchema>;

/** A measure word or unit as texts write it. */
export const unitSchema = z.strictObject({
  unit: z.string().min(1),
  /** The form in which it is reported, where that is another one: 百分点 → 个百分点. */
  means: z.string().min(1).optional(),
  /** Characters in front of which it is a part of another word: 场 of 场所. */
  notBefore: z.string().min(1).optional(),
  /** Characters of which one must stand before it: 方 of 亿方, not of 三方. */
  onlyBehind: z.string().min(1).optional(),
  /** Words that begin with one of those characters and leave it a unit: 5场地方戏. */
  butBefore: z.array(z.string().min(2)).min(1).readonly().optional(),
});
export type Unit = z.infer<typeof unitSchema>;

/** The units by what they are of. */
export const unitsSchema = z.strictObject({
  /** What the lists are for, for people who extend them. */
  about: z.string(),
  money: z.array(unitSchema),
  /** Shares, changes and multiples: %, 个百分点, 倍, 折. */
  share: z.array(unitSchema),
  time: z.array(unitSchema),
  age: z.array(unitSchema),
  /** Marks in an assessment. */
  points: z.array(unitSchema),
  /** Length, area, weight, power …. */
  measure: z.array(unitSchema),
  /** Measure words of what can be counted. */
  thing: z.array(unitSchema),
  /** Nouns that are counted without a measure word: 四县, 十四部门. */
  noun: z.array(unitSchema),
  /** Signs of money that stand before the number: $, ￥, HK$. */
  signs: z.array(unitSchema.pick({ unit: true, means: true })),
});
export type Units = z.infer<typeof unitsSchema>;
