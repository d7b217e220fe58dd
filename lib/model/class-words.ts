import * as z from 'zod';

const wordsSchema = z.array(z.string().min(1)).min(1);

/** Words by which a number is known to bind nobody: who may apply, what is punished, how things are. */
export const classWordsSchema = z.strictObject({
  about: z.string(),
  /** 超过, 不足: how large those are who are meant. */
  beyondSize: wordsSchema,
  /** 企业, 园区: who is meant by so large a size. */
  sized: wordsSchema,
  /** 给予, 安排: behind a condition, so much is given to those who meet it. */
  grant: wordsSchema,
  /** 占比, 增速: what of a firm is measured to tell it from others. */
  shareOf: wordsSchema,
  /** 学校, 班级: what has so many people. */
  withHeads: wordsSchema,
  /** 死亡, 经济损失: how bad an accident is. */
  harm: wordsSchema,
  /** 提高, 精简: before 由, from where something is changed. */
  change: wordsSchema,
  /** 消费, 投资: with 者 a name, and no case in which something holds. */
  inZhe: wordsSchema,
  /** 淘汰, 关停: what is so large or so small is done away with. */
  cull: wordsSchema,
  /** 不超过, 最高: a number is set as a bound. */
  boundWord: wordsSchema,
  /** 是指, 视为: the sentence says what a word means. */
  define: wordsSchema,
  /** 每增加, 每逾期: for each so much of this, something is given or taken. */
  step: wordsSchema,
  /** 具有, 取得: what applicants are to have. */
  possess: wordsSchema,
  /** 注册资本, 工作年限: what applicants are measured by. */
  capital: wordsSchema,
  /** 不低于, 高于: how large it has to be. */
  notBelow: wordsSchema,
  /** 申报单位, 投标人: who applies. */
  applicant: wordsSchema,
  /** 申请人, 当事人: who has so long for something of his own. */
  privately: wordsSchema,
  /** 申请, 复议: what he then does before an office. */
  files: wordsSchema,
  paper: wordsSchema,
  /** 未来, 计划用: the first batch is told of for a time to come. */
  ahead: wordsSchema,
  /** 计划, 培育: behind a first batch, what is still to be done. */
  planned: wordsSchema,
  /** 推动, 鼓励: things are counted that somebody is to move, and not how many there are. */
  setOff: wordsSchema,
  /** 围绕, 涵盖: before so many things that are there already. */
  onWhat: wordsSchema,
  /** 实现, 完成: behind such things, what they are to arrive at. */
  arrive: wordsSchema,
  /** 条件, 适用对象: headings whose lists say who may apply. */
  conditionName: wordsSchema,
  /** 改善, 优化: with 条件 a task, and no list of conditions. */
  improve: wordsSchema,
  /** 总分, 权重: how many points there are. */
  fullMarks: wordsSchema,
  /** 纳入, 获得: behind a past time what was done in it. */
  happened: wordsSchema,
  /** 罚款, 滞纳金: money that is paid for a wrong. */
  fine: wordsSchema,
  /** 开除, 拘留: what else is done to somebody for a wrong. */
  punishment: wordsSchema,
  /** 最近, 连续: before a stretch of time in which something is counted. */
  stretchBefore: wordsSchema,
  /** 平均, 累计: behind earlier years, what is taken of them. */
  stretchOf: wordsSchema,
  /** 以来, 周期: behind such a stretch. */
  stretchBehind: wordsSchema,
  /** 享受, 免征: behind a time for which something is granted. */
  stretchGranted: wordsSchema,
  /** 合计, 不超过: behind a time within which something is counted. */
  stretchWithin: wordsSchema,
  /** 环节, 类别: what an amount is only divided into. */
  partName: wordsSchema,
  /** 成效, 现状: sections that tell how things are. */
  tellsPast: wordsSchema,
  /** 办法, 政策: documents that hold for a time. */
  rulesValid: wordsSchema,
  /** 任期, 试行期: how long an office or a trial lasts. */
  termOf: wordsSchema,
  /** At the end of a heading over how much there is for each: 名额. */
  allots: wordsSchema,
  /** In the name of a column that tells what is to be done or paid: 抽查. */
  boundColumn: wordsSchema,
  /** Benefits and other sums, behind which it is laid down how much they are: 优待金. */
  toll: wordsSchema,
  /** 发放, 拨付: behind 已, what was paid. */
  paidOut: wordsSchema,
  /** 落实, 用好: what is done with what the state has set. */
  useUp: wordsSchema,
  /** 额度, 再贷款: of what the state has set a sum. */
  stateSum: wordsSchema,
  /** 地区, 医院: behind 二类, of which grade it is. */
  officeWork: wordsSchema,
  gradedThing: wordsSchema,
  makesYearly: wordsSchema,
  plant: wordsSchema,
  extent: wordsSchema,
});
export type ClassWords = z.infer<typeof classWordsSchema>;
