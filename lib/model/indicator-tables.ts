import * as z from 'zod';

const words = z.array(z.string().min(1)).min(1);

/** Words by which tables of indicators are read whose cells stand a line each. */
export const indicatorTablesSchema = z.strictObject({
  about: z.string(),
  names: words,
  values: words,
  bases: words,
  attributes: words,
  kinds: words,
});
export type IndicatorTables = z.infer<typeof indicatorTablesSchema>;
