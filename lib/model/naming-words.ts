import * as z from 'zod';

const wordsSchema = z.array(z.string().min(1)).min(1);

/** Words by which it is told what a number counts or measures. */
export const namingWordsSchema = z.strictObject({
  /** What the lists are for, for people who extend them. */
  about: z.string(),
  /** Between what is measured and its number: 总体, 原则上. */
  link: wordsSchema,
  /** Words that end like one that leads to a number: 技能. */
  likeLink: wordsSchema,
  /** Words that begin like one that only leads to a name: 再生. */
  likeLead: wordsSchema,
  /** Names that say nothing without what they are of: 覆盖率. */
  bareMeasure: wordsSchema,
  /** Names of amounts that say nothing without what they are of: 总产量. */
  bareAmount: wordsSchema,
  /** What a tenant pays: 房租. */
  rent: wordsSchema,
  /** Verbs of not charging: 免收. */
  spare: wordsSchema,
  /** Verbs of charging less or later, and of paying back: 缓缴. */
  ease: wordsSchema,
  /** Verbs of charging: 收取. */
  charge: wordsSchema,
  /** Last letters of what is charged: 费. */
  charges: wordsSchema,
  /** What is done with a sum or a share that has been told: 确定. */
  settle: wordsSchema,
  /** Behind a time by which it is put off, what is done later: 办理, 披露. */
  doneLater: wordsSchema,
  /** What offices do within a time: 审批. */
  handle: wordsSchema,
  /** What those do who are paid for it: 参加. */
  deed: wordsSchema,
  /** Verbs of changing what there is: 整治. */
  rework: wordsSchema,
  /** Last letters of who acts: 部门. */
  office: wordsSchema,
  /** What is paid after a standard: 返还. */
  repaid: wordsSchema,
  /** Where a standard is taken from: 当地. */
  locality: wordsSchema,
  /** What a standard is the mean of: 人均. */
  mean: wordsSchema,
  /** What a thing is for, told behind it: 方便. */
  purpose: wordsSchema,
  /** Words that only begin like one of these: 便利店. */
  likePurpose: wordsSchema,
  /** Kinds of places: 农村. */
  area: wordsSchema,
  /** Last letters of a name that only says of whom: 园. */
  kindEnd: wordsSchema,
  /** 小学, 公办: other ends of a name that only says which part of a whole. */
  partKind: wordsSchema,
  /** How far something is: 距离. */
  extent: wordsSchema,
  /** 工程: last letters of the heading of a programme, whose paragraph lists its tasks. */
  project: wordsSchema,
  /** Verbs behind a share that tell of what kind so much is: 采用. */
  isOfKind: wordsSchema,
  /** 列入, 入选: verbs by which somebody comes into a list. */
  enter: wordsSchema,
  /** 获评, 认定为: verbs by which somebody is honoured in another way. */
  honour: wordsSchema,
  /** 产量, 排放总量: measures of things that a list tells once, behind the last. */
  endOfThings: wordsSchema,
  /** Headings of which no number tells: 重点任务. */
  plainHeading: wordsSchema,
});
export type NamingWords = z.infer<typeof namingWordsSchema>;
