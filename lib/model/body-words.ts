import * as z from 'zod';

const wordsSchema = z.array(z.string().min(1)).min(1);

/** Words that stand round the names of bodies: what they bear, with whom, and what is no name. */
export const bodyWordsSchema = z.strictObject({
  about: z.string(),
  /** 分别, 统筹: how a task is borne. */
  jointly: wordsSchema,
  /** 积极, 负责: how well it is to be borne. */
  earnestly: wordsSchema,
  /** 首位, 下同: in brackets, what is said of a list of bodies. */
  remark: wordsSchema,
  /** 单位, 领导: behind 负责, 牵头 or 配合, part of a noun. */
  noBearing: wordsSchema,
  /** 成立, 委托: before a body that is given a task. */
  appointed: wordsSchema,
  /** 相关, 属地: before 县, some and no certain ones. */
  somePlace: wordsSchema,
  /** 单位, 个人: a name that is nobody's own. */
  somebody: wordsSchema,
  /** 主管, 监督: before 部门, what it is concerned with. */
  concern: wordsSchema,
  /** 企业, 园区: how a name ends that tells only the sort. */
  sortOfBody: wordsSchema,
  /** 包括, 会同: words with which no name begins. */
  noNameBefore: wordsSchema,
  /** 牵头, 主管: verbs behind the subject that bears a task. */
  chargedWith: wordsSchema,
  /** 密切, 协同: before 配合, all work with one another. */
  together: wordsSchema,
  /** 责任, 配合: begins the label of a line of bodies. */
  labelOfTask: wordsSchema,
  /** 牵头, 协办: in the label of a task, on a page of tasks. */
  labelInTable: wordsSchema,
  /** 责任, 工作任务: names over the columns of a table of tasks. */
  taskColumn: wordsSchema,
  /** 组织, 指挥: behind 负责领导, what the leading is. */
  leads: wordsSchema,
  /** 个人, 群众: how words end that tell of persons. */
  persons: wordsSchema,
  /** 授权, 责成: behind them, who is given a task. */
  handedBy: wordsSchema,
  /** 小组, 联席会议: bodies that several make up. */
  engagedIn: wordsSchema,
  circle: wordsSchema,
  /** 成立, 组成的: behind them, a body that is set up. */
  setUp: wordsSchema,
  /** 选派, 配备: behind them, persons who do the work. */
  sendsOut: wordsSchema,
});
export type BodyWords = z.infer<typeof bodyWordsSchema>;
