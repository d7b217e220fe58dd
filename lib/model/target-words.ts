import * as z from 'zod';

const wordsSchema = z.array(z.string().min(1)).min(1);

/** Words that tell what a number in a notice is for. */
export const targetWordsSchema = z.strictObject({
  /** What the lists are for, for people who extend them. */
  about: z.string(),
  /** Verbs whose object is to be done, made or found in that number: 培育, 开展. */
  do: wordsSchema,
  /** Verbs behind which the value to arrive at stands: 达到, 增至. */
  reach: wordsSchema,
  /** Growing, where the number is by how much: 新增, 提高. */
  grow: wordsSchema,
  /** Shrinking, where the number is by how much: 降低, 压减. */
  shrink: wordsSchema,
  /** Growing by so many things: 新增. */
  add: wordsSchema,
  /** Shrinking by so many things: 压减. */
  cut: wordsSchema,
  /** Verbs of paying, granting and charging: 给予, 返还. */
  pay: wordsSchema,
  /** What is paid: 补贴, 奖励. */
  payment: wordsSchema,
  /** Who or what meets a condition: 企业, 毕业生. */
  party: wordsSchema,
  /** Last characters of the names of what is measured: 率, 面积. */
  indicatorEnd: wordsSchema,
  /** Words that make the number behind them tell how many there are: 全市, 上述. */
  scope: wordsSchema,
  /** Words at the head of a clause that are no part of what is counted: 确保, 逐步. */
  lead: wordsSchema,
  /** Verbs behind which the name of what is counted begins: 举办, 培育. */
  make: wordsSchema,
  /** What is kept up for a length of time: 观察, 实习. */
  lasting: wordsSchema,
  /** Verbs of having and being able, of people: 掌握, 具备. */
  master: wordsSchema,
  /** How large something is that is meant: 面积, 库容. */
  size: wordsSchema,
  /** What makes such a thing, or brings it to a size: 新建, 达到. */
  brings: wordsSchema,
  /** Verbs at the head of a heading, before its topic: 加大, 鼓励. */
  urge: wordsSchema,
  /** Ends of headings that name no topic: 总则, 主要任务. */
  vagueHeading: wordsSchema,
});
export type TargetWords = z.infer<typeof targetWordsSchema>;
