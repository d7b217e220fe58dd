import * as z from 'zod';
import { findingSchema } from './finding.ts';

/** How the number binds: ≥ > ≤ <, a range, about, or exactly. */
export const comparatorSchema = z.enum(['ge', 'gt', 'le', 'lt', 'range', 'approx', 'eq']);
export type Comparator = z.infer<typeof comparatorSchema>;

/** What the number is of: a value to hold, an amount of change, so many to do, a ceiling or time limit, how often. */
export const targetKindSchema = z.enum([
  'level',
  'increase',
  'decrease',
  'count',
  'limit',
  'frequency',
]);
export type TargetKind = z.infer<typeof targetKindSchema>;

/** `target` is a commitment; `quantity` a real number that is none (base, scope, past result, condition). */
export const targetClassSchema = z.enum(['target', 'quantity', 'either']);
export type TargetClass = z.infer<typeof targetClassSchema>;

/** A calendar day, YYYY-MM-DD (ISO 8601). */
export const isoDateSchema = z.iso.date();

export const quantityValueSchema = z.strictObject({
  /** Plain number, 万 and 亿 multiplied out; percent as 100 for 100 %. */
  value: z.number(),
  /** Upper end of a range. */
  value2: z.number().optional(),
  /** Bare measure word in simplified characters, '' where there is none. */
  unit: z.string(),
  comparator: comparatorSchema,
  /** What is counted or measured, in simplified characters. */
  indicator: z.string(),
  deadline: isoDateSchema.nullable(),
  kind: targetKindSchema,
  class: targetClassSchema,
  /** A full or zero target without a numeral (全覆盖, 清零). */
  implicit: z.boolean().optional(),
});
export type QuantityValue = z.infer<typeof quantityValueSchema>;

export const targetSchema = z.strictObject({
  ...findingSchema.shape,
  ...quantityValueSchema.shape,
});
export type Target = z.infer<typeof targetSchema>;
