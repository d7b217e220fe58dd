import * as z from 'zod';

const wordsSchema = z.array(z.string().min(1)).min(1);

/** Columns of task tables, by their names. */
export const columnNamesSchema = z.strictObject({
  about: z.string(),
  /** Names over columns, by which a header row is known. */
  names: wordsSchema,
  /** With which a header row begins: 序号. */
  first: wordsSchema,
  /** In the name of a column that says by when: 时限. */
  times: wordsSchema,
  /** In the name of a column whose numbers bind nobody: 现状, 预算. */
  tells: wordsSchema,
  /** In the name of a column whose numbers count nothing: 序号. */
  numbers: wordsSchema,
  /** In the name of the column that says what each row is about: 事项. */
  rows: wordsSchema,
  /** What names no more than that there are so many: 数量, 计划数. */
  amounts: wordsSchema,
  /** In the title of a table whose figures are to be reached: 目标, 分解. */
  titlesOfAims: wordsSchema,
  /** In the title of a table whose figures tell how things are: 完成情况. */
  titlesOfFacts: wordsSchema,
});
export type ColumnNames = z.infer<typeof columnNamesSchema>;
