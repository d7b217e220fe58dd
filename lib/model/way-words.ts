import * as z from 'zod';

const wordsSchema = z.array(z.string().min(1)).min(1);

/** Words by which the ways are known in which a sentence tells what its number is of. */
export const wayWordsSchema = z.strictObject({
  about: z.string(),
  /** 规定, 程序: behind 按照, how something is done. */
  lawOrRule: wordsSchema,
  /** 书面, 及时: words before a verb that are no part of what is done. */
  inWhatWay: wordsSchema,
  /** 报告, 支付: what is done towards somebody. */
  tellTo: wordsSchema,
  /** 报送, 移交: something is sent to an office. */
  sendTo: wordsSchema,
  /** 报请, 送达: something is laid before somebody. */
  reportTo: wordsSchema,
  /** 压缩, 控制: a time is made shorter. */
  bringDown: wordsSchema,
  /** 加工, 销售: behind 企业 what it does. */
  lineOfWork: wordsSchema,
  /** 报销, 贷款: behind 最高, part of a name. */
  boundPart: wordsSchema,
  /** 具体, 暂定: before 为, how something is laid down. */
  setAs: wordsSchema,
  /** 等级, 星级: how many of these there are. */
  rank: wordsSchema,
  /** 前往, 深入: somebody goes somewhere to do something. */
  goTo: wordsSchema,
  /** 小组, 专家组: what has members. */
  panel: wordsSchema,
  /** 成立, 组建: before such a body. */
  setUp: wordsSchema,
  /** 计划, 任务: that so many are planned, and not of what. */
  planWord: wordsSchema,
  /** 包括, 围绕: before of what something consists, or what it is for. */
  aboutWhat: wordsSchema,
  /** 出席, 同意: what so many have to do, that something may be decided. */
  vote: wordsSchema,
  /** 同期, 水平: what a figure is set against. */
  setAgainst: wordsSchema,
  /** 进行, 给予: before what is done to the noun. */
  doTo: wordsSchema,
  /** 用地, 周期: behind a verb of making, a noun with it. */
  withMaking: wordsSchema,
  /** 给予, 拨付: before or behind a sum, no part of its name. */
  giveSum: wordsSchema,
  /** 平方米, 床位: behind a stroke, for each of these. */
  perUnit: wordsSchema,
  /** 原有, 上述: before a payment that is spoken of again. */
  suchAsWas: wordsSchema,
  /** 延长, 申请: behind 可, what somebody may do. */
  askFor: wordsSchema,
  /** 有序, 全力: how work gets on. */
  smoothly: wordsSchema,
  /** 推进, 提速: work gets on. */
  goOn: wordsSchema,
  /** 扶持, 帮扶: what somebody gets. */
  backUp: wordsSchema,
  /** 提高, 下调: at the end of what is changed. */
  amendEnd: wordsSchema,
  /** 突破, 不少于: before the first of a list of amounts, and meant of all. */
  bindsAll: wordsSchema,
  /** 减免, 缴纳: verbs of paying and of not having to. */
  chargeOrSpare: wordsSchema,
  /** 享受, 申请: what the subject of a sentence does. */
  partyDoes: wordsSchema,
  /** 力度, 机制: behind the topic of a heading. */
  topicEnd: wordsSchema,
  /** 困难, 负担: what is eased, and no topic. */
  trouble: wordsSchema,
  /** 给予, 提供: behind a topic, what is done for it. */
  grantTo: wordsSchema,
  /** 收取, 免除: where a phrase that is the topic ends. */
  phraseEnds: wordsSchema,
  /** 厂房, 商铺: what is let. */
  premises: wordsSchema,
  /** 补贴期, 单个: a clause that only says how much is paid. */
  payWord: wordsSchema,
  /** 本年度, 考核年度: a year before a name, and none of it. */
  yearOfName: wordsSchema,
  /** 上述, 所有: words that only point to what a name is of. */
  pointTo: wordsSchema,
  /** 缴纳, 支出: behind 实际, what has been done with a sum. */
  really: wordsSchema,
  /** 认定, 公布: what the state has done to those who are meant. */
  recognise: wordsSchema,
  /** 书记, 顾问: what somebody is made. */
  function: wordsSchema,
  /** 指定, 选派: so many people are found for something. */
  assign: wordsSchema,
  /** 规模, 产能: how large a thing is, told with it. */
  sizeOf: wordsSchema,
  /** 配建, 核定: behind a standard, what is provided by it. */
  provide: wordsSchema,
  /** 续期, 过渡期: a time that is granted. */
  spell: wordsSchema,
  /** 收到, 受理: what an office waits for. */
  onWaiting: wordsSchema,
  /** 印发, 施行: a document comes out.  */
  comeOut: wordsSchema,
  /** 结束, 届满: something comes to its end. */
  comeToEnd: wordsSchema,
  /** 申请, 诉求: what comes in at an office, and has to be answered in time. */
  comeIn: wordsSchema,
  /** 办结, 缴清: what has to be done within the time. */
  finish: wordsSchema,
  /** 上浮, 优惠: what a price may do. */
  upOrDown: wordsSchema,
  /** 委员, 理事: who belongs to a body. */
  member: wordsSchema,
  /** 核发, 拨发: what is done with a sum. */
  handOut: wordsSchema,
  /** 津贴, 奖金: what is paid, behind whom it is paid for. */
  allowance: wordsSchema,
  /** 经费, 限额: names of sums. */
  moneyName: wordsSchema,
  /** 返还, 分担: a share of a sum is paid back or borne. */
  payBack: wordsSchema,
  /** 最高, 当年: behind 单个, the most that one may get. */
  sumSaid: wordsSchema,
  /** 总量, 总规模: what a share is of. */
  whole: wordsSchema,
  /** 返还, 扣除: what a standard is of. */
  standardOf: wordsSchema,
  /** 培育, 拥有: behind whose share, what each of them is to make. */
  eachMakes: wordsSchema,
  /** 单位, 街道: whose things are counted. */
  whoseThings: wordsSchema,
  /** 专项, 优先: before 用于. */
  mainly: wordsSchema,
  /** 用于, 投向: what a share is spent on. */
  usedFor: wordsSchema,
  /** 企业, 职工: behind 困难, who needs help. */
  needy: wordsSchema,
  /** 总计, 其中: only says that a number is a sum. */
  inSum: wordsSchema,
  /** 取得, 考取: behind a clause, what those gain who are meant. */
  gain: wordsSchema,
  /** 征收, 计收: behind a share, what is done with it. */
  chargeRate: wordsSchema,
  /** 境内, 过程中: where or when somebody does something, which is no part of its name. */
  whereOrWhen: wordsSchema,
  /** 限额, 起付线: what is laid down for some, with another number for others. */
  laidDown: wordsSchema,
  /** 职工, 居民: for whom it is laid down. */
  insured: wordsSchema,
  /** 预留, 拿出: a part is kept for somebody. */
  setAside: wordsSchema,
  /** 安排, 列支: a sum is set apart for a purpose that is told behind. */
  spends: wordsSchema,
  /** 开工, 竣工: how far what is built has come. */
  stage: wordsSchema,
  /** 自筹, 出资: beside what is paid, another sum. */
  otherMoney: wordsSchema,
  /** 年度, 起付: before 标准 or 限额, which of several it is. */
  whichStandard: wordsSchema,
  /** 抵御, 承受: so much is borne. */
  withstand: wordsSchema,
  favour: wordsSchema,
  partyTakes: wordsSchema,
  doWith: wordsSchema,
});
export type WayWords = z.infer<typeof wayWordsSchema>;
