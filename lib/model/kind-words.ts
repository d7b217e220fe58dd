import * as z from 'zod';

const wordsSchema = z.array(z.string().min(1)).min(1);

/** Words by which it is told of what kind a target is: so many to do, a level, a limit, a growth, how often. */
export const kindWordsSchema = z.strictObject({
  about: z.string(),
  /** 半年, 学期: lengths of time for each of which something is done. */
  everyTime: wordsSchema,
  /** 至多, 上限: the number is the most there may be. */
  ceiling: wordsSchema,
  /** 高于, 超过: with 不 or 不得, a ceiling. */
  notMore: wordsSchema,
  /** 增速, 增幅: names of growth. */
  growth: wordsSchema,
  /** 行动: with a verb of change before it the name of something (提升行动). */
  changeName: wordsSchema,
  /** 补贴, 收取: behind a share, it is one of what is paid. */
  paidBehind: wordsSchema,
  /** 设立, 筹建: a fund of so much is made. */
  found: wordsSchema,
  /** 改造, 绿化: with 面积, so much is built and no level. */
  build: wordsSchema,
  /** 培训, 举办: what is done so often or for so many, which is no level to hold. */
  activity: wordsSchema,
  /** 培训机构, 服务业: words that begin like one of these and name what there is. */
  likeActivity: wordsSchema,
  /** 建成, 培育: made are more than so many. */
  makes: wordsSchema,
  /** 人均, 亩均: so much for each of a population. */
  mean: wordsSchema,
  /** 比例, 产量: a level of this is told. */
  measured: wordsSchema,
  /** 免收, 享受: for so long something is given. */
  givenTime: wordsSchema,
  /** 销量, 房租: behind a length of time, as much as comes in it. */
  timesWorth: wordsSchema,
  /** 放宽, 压缩: with 到 or 至, a length of time to arrive at. */
  lengthen: wordsSchema,
  /** 提高, 上调: with 到 or 至, a ceiling that is set anew. */
  raise: wordsSchema,
  /** 减半, 压减一半: half as much as before. */
  halve: wordsSchema,
  /** 突破, 控制在: before a number that has no unit. */
  reachBare: wordsSchema,
  /** 迈上, 跨越: before a round number that is to be reached. */
  reachRound: wordsSchema,
  /** 比例, 达到: before 1∶3, which is a ratio. */
  ratioBefore: wordsSchema,
  /** 配比, 标准: behind 1∶3, which is a ratio. */
  ratioBehind: wordsSchema,
  /** 至少, 每年: before 一, which counts. */
  countOfOne: wordsSchema,
  /** 确定, 选派: one is found or made. */
  appoint: wordsSchema,
  /** 行动, 规划: names of programmes that hold numbers. */
  planName: wordsSchema,
  /** 增加, 删去: a provision is changed or named, and nothing counted. */
  amend: wordsSchema,
  /** 延长, 顺延: before a length of time, by so much longer. */
  longer: wordsSchema,
  /** 期间, 重点: before the verb, where an activity is told. */
  beforeDeed: wordsSchema,
  /** 支付, 分担: a share of a cost is borne by somebody. */
  bear: wordsSchema,
  /** 基本生活, 养育: with 标准, what somebody is to have to live on. */
  living: wordsSchema,
  /** 水价, 考务费: prices, wages and charges are levels that hold. */
  charged: wordsSchema,
  /** 补偿, 搬家: with 费, what somebody is paid. */
  compensated: wordsSchema,
  works: wordsSchema,
});
export type KindWords = z.infer<typeof kindWordsSchema>;
