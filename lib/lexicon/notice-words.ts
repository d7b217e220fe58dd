import noticeWordsJson from '../../seeds/lexicon/notice-words.json' with { type: 'json' };
import type { NoticeWords } from '../model/notice-words.ts';
import { anyOf } from '../text/pattern.ts';

const words: NoticeWords = noticeWordsJson;

/** 单位, 学校: who notices are addressed to. */
export const READER = anyOf(words.reader);
/** 办事处, 管委会: a kind of place behind others under one 各. */
export const PLACE_OFFICE = anyOf(words.placeOffice);
/** 附件, 电话: before a colon, what is no reader. */
export const NO_READER = anyOf(words.noReader);
/** 编办, 残联: bodies whose names have two letters. */
export const SHORT_BODIES: ReadonlySet<string> = new Set(words.shortBody);
/** 主席, 省长: an office that readers or speakers hold. */
export const HEAD_OF = anyOf(words.head);
/** 中共, 国家: how names of bodies of the whole country begin. */
export const NATIONAL = anyOf(words.national);
/** 国网, 国家税务总局: how names begin that do not share the place of the name before them. */
export const NAME_APART = anyOf(words.nameApart);
/** 解读, 读懂: in 【】 before the name of a document, a link to what explains it. */
export const EXPLAINS = anyOf(words.explains);
/** 关于, 印发: in no name of a body. */
export const NOT_A_BODY = anyOf(words.notABody);
/** 领导, 联席: how names of committees go on. */
export const COMMITTEE = anyOf(words.committee);
/** 贯彻, 执行: what readers are asked to do with a document. */
export const CARRY_OUT = anyOf(words.carryOut);
/** 来源, 字号: fields of a page behind the day. */
export const BEHIND_DAY = anyOf(words.behindDay);
/** 若干, 扶持: with 措施 or 意见 no name of a kind of document. */
export const LOOSE_BEFORE = anyOf(words.looseBefore);
/** 审查, 批复: with 意见 what an office says, and no kind of document. */
export const OPINION_OF = anyOf(words.opinionOf);
/** 通知, 批复: kinds of documents that offices send or put up. */
export const LETTER = anyOf(words.letter);
/** 部委, 厅局: behind 等, the offices that issue with others. */
export const DEPARTMENT = anyOf(words.department);
/** 文号, 索引号: labels of fields that stand over a notice. */
export const FIELD_LABEL = anyOf(words.fieldLabel);
/** 部门, 团体: how an addressee ends. */
export const ADDRESSED = anyOf(words.addressed);
/** 近期, 当前: how the text of a notice begins, in time. */
export const NOW = anyOf(words.now);
/** 根据, 按照: how the text of a notice begins, with its ground. */
export const RESTS_ON = anyOf(words.restsOn);
/** 发布, 修订: what happens to a law on a day. */
export const ADOPT = anyOf(words.adopt);
/** 不低于, 达到: in a cell, before its figure. */
export const BEFORE_FIGURE = anyOf(words.beforeFigure);
/** 联系人, 抄送: lines at the end of a notice. */
export const CONTACT_LABEL = anyOf(words.contact);
/** 如下, 包括: a line that ends so opens a list. */
export const OPEN_LIST = anyOf(words.openList);
/** 坚持, 全面贯彻: how a text begins that tells what a policy stands for. */
export const EXHORT = anyOf(words.exhort);
/** 管理, 制度: behind 清单, a list that is spoken of. */
export const LIST_WORK = anyOf(words.listWork);
/** 意见, 措施: what a preamble ends in. */
export const CONCLUSION = anyOf(words.conclusion);
/** 特急, 普通事项: how urgent or secret a document is, in its red head. */
export const HEAD_MARK = anyOf(words.headMark);
/** 导读, 编者按: over what an editor has put before a notice. */
export const EDITORIAL_LABEL = anyOf(words.editorial);
/** 数据来源, 填表说明: over what explains a table or a page. */
export const NOTE_LABEL = anyOf(words.noteLabel);
/** 积极, 切实: adverbs before verbs of action. */
export const VIGOUR = anyOf(words.vigour);
/** 全面, 更好: the same, as programmes are written. */
export const ZEAL = anyOf(words.zeal);
/** 同比, 比上年: a figure is set against an earlier one. */
export const COMPARED_WITH = anyOf(words.comparedWith);
/** 增长, 回落: how a figure has moved. */
export const MOVED = anyOf(words.moved);
/** 近日, 昨天: how news begin. */
export const THESE_DAYS = anyOf(words.theseDays);
/** 书记, 市长: who news are of. */
export const SPEAKER = anyOf(words.speaker);
/** 发布, 举行: what news tell of. */
export const REPORTED = anyOf(words.reported);
/** 通知, 公告: documents that titles of news tell of. */
export const NEWS_KIND = anyOf(words.newsKind);
/** 出台, 联手: verbs in titles of news. */
export const NEWS_VERB = anyOf(words.newsVerb);
/** 印发, 批转: behind 现予, an office makes known. */
export const ISSUE = anyOf(words.issue);
/** 遵照, 认真: behind 请, readers are asked to carry out. */
export const REQUEST_TO = anyOf(words.requestTo);
/** 按照, 组织: behind 请各单位, what readers are to do. */
export const ASKED_OF = anyOf(words.askedOf);
/** 通知, 方案: before 如下, what a text makes known. */
export const AS_FOLLOWS_KIND = anyOf(words.asFollowsKind);
/** 通知, 函复: behind 特此, how a text ends. */
export const HEREBY = anyOf(words.hereby);
/** 制定, 适用: verbs before 本办法. */
export const MADE_SO = anyOf(words.madeSo);
/** 办法, 方案: behind 本, the document itself. */
export const THIS_DOCUMENT = anyOf(words.thisDocument);
/** 细则, 预案: behind 本, of which it is told what it is for. */
export const OWN_RULES = anyOf(words.ownRules);
/** 所称, 施行: what a document says of itself. */
export const OF_ITSELF = anyOf(words.ofItself);
/** 通知, 实施细则: in 《》, documents that news tell of. */
export const REPORTED_KIND = anyOf(words.reportedKind);
/** 文件, 办法: the same, without 《》. */
export const REPORTED_LOOSE = anyOf(words.reportedLoose);
/** 明确, 指出: what a document is told to say. */
export const SAYS = anyOf(words.says);
/** 日前, 据悉: how a line of news begins. */
export const NEWS_OPENING = anyOf(words.newsOpening);
/** 政务公开, 政策法规: columns of sites, above a title. */
export const COLUMNS: ReadonlySet<string> = new Set(words.column);
/** 转发给你们, 公布如下: phrases by which a document is handed down. */
export const HANDING_WORDS = anyOf(words.handingWords);
/** 废止, 授予: behind 决定, what a decision does. */
export const DECIDES = anyOf(words.decides);
