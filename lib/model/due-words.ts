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
  /** 发生, 累计: in a clause that only sets a case. */
  hasHappened: wordsSchema,
  /** 事故, 疫情: what happens on a day. */
  incident: wordsSchema,
  /** 凡是, 符合: how a condition begins. */
  opensCase: wordsSchema,
  /** 期间, 水平: behind a date, nothing is due. */
  behindDate: wordsSchema,
  /** 通报, 上报: what is done at a time that comes again. */
  doesAgain: wordsSchema,
  /** 政策, 优惠: what holds for a time. */
  holdsFor: wordsSchema,
  /** 有效, 试行: it is told how long something holds. */
  valid: wordsSchema,
  /** 申报, 受理: what may be done up to a day. */
  openUntil: wordsSchema,
  /** 最近, 任意: before a time in which something has been. */
  looksBackOn: wordsSchema,
  /** 两次, 享受: round a time in which something happens or is granted. */
  setsCase: wordsSchema,
  /** 力争, 未来: before a time within which something is to be. */
  aimsWithin: wordsSchema,
  /** 重点, 逐步: before the verb of what is due in that time. */
  begins: wordsSchema,
  /** 任务, 指标: over a column or in a row, what is aimed at. */
  aim: wordsSchema,
  /** 受理, 获批: what things have gone through when a date has passed. */
  passed: wordsSchema,
  /** 以来, 同期: behind a date that is none by which something is due. */
  sinceDate: wordsSchema,
  /** 截至, 根据: before a date that is none by which something is due. */
  beforeNoDate: wordsSchema,
  /** 保费, 值守: behind 全年, no time to act by. */
  allYear: wordsSchema,
  /** 企业, 家庭: between a date and what is due, of whom. */
  whoseCase: wordsSchema,
  /** 办结, 到位: behind a date, the end of a task. */
  closeWith: wordsSchema,
  /** 告知, 申请: what is said to others so many days ahead. */
  tells: wordsSchema,
});
export type DueWords = z.infer<typeof dueWordsSchema>;
