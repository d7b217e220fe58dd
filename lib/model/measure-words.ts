import * as z from 'zod';

const wordsSchema = z.array(z.string().min(1)).min(1);

/** Words by which a measure is known, a duty, and a line that only explains. */
export const measureWordsSchema = z.strictObject({
  about: z.string(),
  /** 约定, 批准: behind 经, what a measure depends on. */
  caseOf: wordsSchema,
  /** 期间, 过程中: how a clause ends that sets the case. */
  caseEnd: wordsSchema,
  /** 专栏, 行动: what headings with a name of their own begin with. */
  programme: wordsSchema,
  /** 部门, 企业: how the name of one who acts ends. */
  acting: wordsSchema,
  /** 采取, 标准: behind a verb that names the topic. */
  topicSaid: wordsSchema,
  /** 牵头, 落实: at the end, a body bears a task. */
  bears: wordsSchema,
  /** 中心, 银行: how a name ends that is like a body's. */
  likeBody: wordsSchema,
  /** 切实, 依法: how offices do their duty. */
  diligently: wordsSchema,
  /** 负责, 落实: what offices do within their duties. */
  officeDoes: wordsSchema,
  /** 审批, 核定: what an office does in a rule of procedure. */
  procedure: wordsSchema,
  /** 人员, 领导: who is to refrain. */
  inPost: wordsSchema,
  /** 接受, 干预: what they are not to do. */
  refrain: wordsSchema,
  /** 情形, 事项: what a list of cases is of. */
  circumstance: wordsSchema,
  /** 应当, 严禁: the sentence binds somebody. */
  binding: wordsSchema,
  /** 施行, 有效: when a document holds. */
  inForce: wordsSchema,
  /** 资格, 能力: what applicants are to have. */
  quality: wordsSchema,
  /** 应当, 履行: what members are bound to. */
  members: wordsSchema,
  /** 移送, 判处: what was done to somebody, in a case that is told. */
  prosecuted: wordsSchema,
  dealtWith: wordsSchema,
  /** 请求, 希望: what somebody wants of another. */
  askOf: wordsSchema,
  /** 组长, 成员: what somebody is in a committee. */
  post: wordsSchema,
  /** 活动, 管理: what a document applies to. */
  appliesTo: wordsSchema,
  /** 法律, 上级: whose rules go before. */
  higherLaw: wordsSchema,
  /** 企业, 学校: before 应, who is bound. */
  forWhom: wordsSchema,
  /** 进行, 给予, 定期: behind an object, before what is done to it. */
  lightVerb: wordsSchema,
  /** 疫情, 风险: behind 应对, what one copes with. */
  copedWith: wordsSchema,
  /** 清单, 告知书: what is named after what is refused. */
  refused: wordsSchema,
  /** 规定, 法定: who has forbidden something. */
  byLaw: wordsSchema,
  /** 总书记, 全会: whose words are told. */
  speaker: wordsSchema,
  /** 强调, 提出: that somebody else said it. */
  said: wordsSchema,
  /** 到了, 扣除: before an attribute, what something has come to be, or what is taken off. */
  comeToBe: wordsSchema,
  spokenOf: wordsSchema,
  /** 设置, 公布: before what is named after what it forbids. */
  setUp: wordsSchema,
  /** 标志, 名录: what is named so. */
  forbidding: wordsSchema,
  /** 认识, 坚持: a heading that begins so orders. */
  grasp: wordsSchema,
  /** 满足, 排除: behind 不能, what is told. */
  notAble: wordsSchema,
  /** 进行, 召开: before 了, what was done. */
  undertaken: wordsSchema,
  /** 主任, 院士: how the line of a member ends. */
  seat: wordsSchema,
});
export type MeasureWords = z.infer<typeof measureWordsSchema>;
