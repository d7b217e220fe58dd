import * as z from 'zod';

const wordsSchema = z.array(z.string().min(1)).min(1);

/** Words by which head, foot and parts of a notice are known, and what kind of text a page holds. */
export const noticeWordsSchema = z.strictObject({
  about: z.string(),
  /** 单位, 学校: who notices are addressed to. */
  reader: wordsSchema,
  /** 办事处, 管委会: a kind of place behind others under one 各. */
  placeOffice: wordsSchema,
  /** 附件, 电话: before a colon, what is no reader. */
  noReader: wordsSchema,
  /** 编办, 残联: bodies whose names have two letters. */
  shortBody: wordsSchema,
  /** 主席, 省长: an office that readers or speakers hold. */
  head: wordsSchema,
  /** 中共, 国家: how names of bodies of the whole country begin. */
  national: wordsSchema,
  /** 关于, 印发: in no name of a body. */
  nameApart: wordsSchema,
  notABody: wordsSchema,
  /** 领导, 联席: how names of committees go on. */
  committee: wordsSchema,
  /** 贯彻, 执行: what readers are asked to do with a document. */
  carryOut: wordsSchema,
  /** 来源, 字号: fields of a page behind the day. */
  behindDay: wordsSchema,
  /** 若干, 扶持: with 措施 or 意见 no name of a kind of document. */
  looseBefore: wordsSchema,
  /** 审查, 批复: with 意见 what an office says, and no kind of document. */
  opinionOf: wordsSchema,
  /** 通知, 批复: kinds of documents that offices send or put up. */
  letter: wordsSchema,
  /** 部委, 厅局: behind 等, the offices that issue with others. */
  department: wordsSchema,
  /** 文号, 索引号: labels of fields that stand over a notice. */
  fieldLabel: wordsSchema,
  /** 部门, 团体: how an addressee ends. */
  addressed: wordsSchema,
  /** 近期, 当前: how the text of a notice begins, in time. */
  now: wordsSchema,
  /** 根据, 按照: how the text of a notice begins, with its ground. */
  restsOn: wordsSchema,
  /** 发布, 修订: what happens to a law on a day. */
  adopt: wordsSchema,
  /** 不低于, 达到: in a cell, before its figure. */
  beforeFigure: wordsSchema,
  /** 联系人, 抄送: lines at the end of a notice. */
  contact: wordsSchema,
  /** 如下, 包括: a line that ends so opens a list. */
  openList: wordsSchema,
  /** 坚持, 全面贯彻: how a text begins that tells what a policy stands for. */
  exhort: wordsSchema,
  /** 管理, 制度: behind 清单, a list that is spoken of. */
  listWork: wordsSchema,
  /** 意见, 措施: what a preamble ends in. */
  conclusion: wordsSchema,
  /** 解读, 一图读懂: in 【】 before the name of a document, a link to what explains it. */
  explains: wordsSchema,
  /** 特急, 普通事项: how urgent or secret a document is, in its red head. */
  headMark: wordsSchema,
  /** 导读, 编者按: over what an editor has put before a notice. */
  editorial: wordsSchema,
  /** 数据来源, 填表说明: over what explains a table or a page. */
  noteLabel: wordsSchema,
  /** 积极, 切实: adverbs before verbs of action. */
  vigour: wordsSchema,
  /** 全面, 更好: the same, as programmes are written. */
  zeal: wordsSchema,
  /** 同比, 比上年: a figure is set against an earlier one. */
  comparedWith: wordsSchema,
  /** 增长, 回落: how a figure has moved. */
  moved: wordsSchema,
  /** 近日, 昨天: how news begin. */
  theseDays: wordsSchema,
  /** 书记, 市长: who news are of. */
  speaker: wordsSchema,
  /** 发布, 举行: what news tell of. */
  reported: wordsSchema,
  /** 通知, 公告: documents that titles of news tell of. */
  newsKind: wordsSchema,
  /** 出台, 联手: verbs in titles of news. */
  newsVerb: wordsSchema,
  /** 印发, 批转: behind 现予, an office makes known. */
  issue: wordsSchema,
  /** 遵照, 认真: behind 请, readers are asked to carry out. */
  requestTo: wordsSchema,
  askedOf: wordsSchema,
  /** 通知, 方案: before 如下, what a text makes known. */
  asFollowsKind: wordsSchema,
  /** 通知, 函复: behind 特此, how a text ends. */
  hereby: wordsSchema,
  /** 制定, 适用: verbs before 本办法. */
  madeSo: wordsSchema,
  /** 办法, 方案: behind 本, the document itself. */
  thisDocument: wordsSchema,
  /** 细则, 预案: behind 本, of which it is told what it is for. */
  ownRules: wordsSchema,
  /** 所称, 施行: what a document says of itself. */
  ofItself: wordsSchema,
  /** 通知, 实施细则: in 《》, documents that news tell of. */
  reportedKind: wordsSchema,
  /** 文件, 办法: the same, without 《》. */
  reportedLoose: wordsSchema,
  /** 明确, 指出: what a document is told to say. */
  says: wordsSchema,
  /** 政务公开, 政策法规: columns of sites, above a title. */
  column: wordsSchema,
  /** 日前, 据悉: how a line of news begins. */
  newsOpening: wordsSchema,
  /** 转发给你们, 公布如下: phrases by which a document is handed down. */
  handingWords: wordsSchema,
  decides: wordsSchema,
});
export type NoticeWords = z.infer<typeof noticeWordsSchema>;
