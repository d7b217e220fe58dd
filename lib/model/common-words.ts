import * as z from 'zod';

const wordsSchema = z.array(z.string().min(1)).min(1);

/** Words that rules of several kinds ask for. */
export const commonWordsSchema = z.strictObject({
  about: z.string(),
  /** 力争, 确保, 应当: the sentence tells what is to come, and not what is or was. */
  promise: wordsSchema,
  /** 计划, 目标: the same, where the figure is one of many that are told. */
  promisedAlso: wordsSchema,
  /** 补贴, 奖励: money that is given. */
  aid: wordsSchema,
  /** 给予, 发放: somebody is given what is told beside it. */
  give: wordsSchema,
  /** 延长, 推迟: something comes or ends later. */
  putBack: wordsSchema,
  /** 时限, 期限: names of a length of time. */
  nameOfTime: wordsSchema,
  /** 证书, 合同: what runs for a time, and is made to run longer. */
  credential: wordsSchema,
  /** 开展, 举办: verbs that only say that something takes place. */
  hold: wordsSchema,
  /** 体制, 格局: how work is parted among many. */
  system: wordsSchema,
  /** 部门, 机关: what sort of office a name is of. */
  officeKind: wordsSchema,
  /** 用量, 库存: so much of a thing as lasts for a time. */
  stock: wordsSchema,
  /** 储备, 备足: so much of a thing is had in store. */
  keepStock: wordsSchema,
  /** 改造, 修复: what is built or put in order. */
  workDone: wordsSchema,
  /** 毕业, 成立: what happens to people or firms, and from which their age is reckoned. */
  since: wordsSchema,
  /** 利用, 经过: before a length of time in which something is brought about. */
  spendTime: wordsSchema,
  /** 全面, 基本: how far something is brought to its end. */
  wholly: wordsSchema,
  /** 以上, 左右: words behind a number that say how it binds. */
  behindNumber: wordsSchema,
  /** 根据, 依照: a text names what it rests on. */
  ground: wordsSchema,
  /** 职责, 权限: by which an office does what it does. */
  duty: wordsSchema,
  /** 同比, 比上年: a number is compared with an earlier one. */
  compare: wordsSchema,
});
export type CommonWords = z.infer<typeof commonWordsSchema>;
