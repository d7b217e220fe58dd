import * as z from 'zod';

const wordsSchema = z.array(z.string().min(1)).min(1);

/** Words that make a date the time by which something is due. */
export const dueWordsSchema = z.strictObject({
  about: z.string(),
  /** A time is aimed at: 力争, 计划. */
  aims: wordsSchema,
  /** Something is done with in that time: 建成, 完成. */
  ends: wordsSchema,
  /** What names an aim that others have set: 围绕, 按照. */
  kept: wordsSchema,
  /** Before the colon of a task's date: 完成时限, 时间节点. */
  labels: wordsSchema,
  /** Before 时间, where nothing is due: 发布, 会议. */
  otherTimes: wordsSchema,
  /** In a column of times, up to the end of the year: 全年. */
  throughout: wordsSchema,
  /** In a column of times, without an end: 长期, 持续. */
  lasting: wordsSchema,
  /** Before which something is due: 春节, 开学. */
  occasions: wordsSchema,
});
export type DueWords = z.infer<typeof dueWordsSchema>;
