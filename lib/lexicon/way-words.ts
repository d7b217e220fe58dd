import wayWordsJson from '../../seeds/lexicon/way-words.json' with { type: 'json' };
import type { WayWords } from '../model/way-words.ts';
import { anyOf } from '../text/pattern.ts';

const words: WayWords = wayWordsJson;

/** 规定, 程序: behind 按照, how something is done. */
export const LAW_OR_RULE = anyOf(words.lawOrRule);
/** 书面, 及时: words before a verb that are no part of what is done. */
export const IN_WHAT_WAY = anyOf(words.inWhatWay);
/** 报告, 支付: what is done towards somebody. */
export const TELL_TO = anyOf(words.tellTo);
/** 报送, 移交: something is sent to an office. */
export const SEND_TO = anyOf(words.sendTo);
/** 报请, 送达: something is laid before somebody. */
export const REPORT_TO = anyOf(words.reportTo);
/** 压缩, 控制: a time is made shorter. */
export const BRING_DOWN = anyOf(words.bringDown);
/** 加工, 销售: behind 企业 what it does. */
export const LINE_OF_WORK = anyOf(words.lineOfWork);
/** 报销, 贷款: behind 最高, part of a name. */
export const BOUND_PART = anyOf(words.boundPart);
/** 具体, 暂定: before 为, how something is laid down. */
export const SET_AS = anyOf(words.setAs);
/** 等级, 星级: how many of these there are. */
export const RANK = anyOf(words.rank);
/** 前往, 深入: somebody goes somewhere to do something. */
export const GO_TO = anyOf(words.goTo);
/** 小组, 专家组: what has members. */
export const PANEL = anyOf(words.panel);
/** 成立, 组建: before such a body. */
export const SET_UP = anyOf(words.setUp);
/** 计划, 任务: that so many are planned, and not of what. */
export const PLAN_WORD = anyOf(words.planWord);
/** 包括, 围绕: before of what something consists, or what it is for. */
export const ABOUT_WHAT = anyOf(words.aboutWhat);
/** 出席, 同意: what so many have to do, that something may be decided. */
export const VOTE = anyOf(words.vote);
/** 同期, 水平: what a figure is set against. */
export const SET_AGAINST = anyOf(words.setAgainst);
/** 进行, 给予: before what is done to the noun. */
export const DO_TO = anyOf(words.doTo);
/** 用地, 周期: behind a verb of making, a noun with it. */
export const WITH_MAKING = anyOf(words.withMaking);
/** 给予, 拨付: before or behind a sum, no part of its name. */
export const GIVE_SUM = anyOf(words.giveSum);
/** 平方米, 床位: behind a stroke, for each of these. */
export const PER_UNIT = anyOf(words.perUnit);
/** 原有, 上述: before a payment that is spoken of again. */
export const SUCH_AS_WAS = anyOf(words.suchAsWas);
/** 延长, 申请: behind 可, what somebody may do. */
export const ASK_FOR = anyOf(words.askFor);
/** 有序, 全力: how work gets on. */
export const SMOOTHLY = anyOf(words.smoothly);
/** 推进, 提速: work gets on. */
export const GO_ON = anyOf(words.goOn);
/** 扶持, 帮扶: what somebody gets. */
export const BACK_UP = anyOf(words.backUp);
/** 提高, 下调: at the end of what is changed. */
export const AMEND_END = anyOf(words.amendEnd);
/** 突破, 不少于: before the first of a list of amounts, and meant of all. */
export const BINDS_ALL = anyOf(words.bindsAll);
/** 减免, 缴纳: verbs of paying and of not having to. */
export const CHARGE_OR_SPARE = anyOf(words.chargeOrSpare);
/** 享受, 申请: what the subject of a sentence does. */
export const PARTY_DOES = anyOf(words.partyDoes);
/** 力度, 机制: behind the topic of a heading. */
export const TOPIC_END = anyOf(words.topicEnd);
/** 困难, 负担: what is eased, and no topic. */
export const TROUBLE = anyOf(words.trouble);
/** 给予, 提供: behind a topic, what is done for it. */
export const GRANT_TO = anyOf(words.grantTo);
/** 收取, 免除: where a phrase that is the topic ends. */
export const PHRASE_ENDS = anyOf(words.phraseEnds);
/** 厂房, 商铺: what is let. */
export const PREMISES = anyOf(words.premises);
/** 补贴期, 单个: a clause that only says how much is paid. */
export const PAY_WORD = anyOf(words.payWord);
/** 本年度, 考核年度: a year before a name, and none of it. */
export const YEAR_OF_NAME = anyOf(words.yearOfName);
/** 上述, 所有: words that only point to what a name is of. */
export const POINT_TO = anyOf(words.pointTo);
/** 缴纳, 支出: behind 实际, what has been done with a sum. */
export const REALLY = anyOf(words.really);
/** 认定, 公布: what the state has done to those who are meant. */
export const RECOGNISE = anyOf(words.recognise);
/** 书记, 顾问: what somebody is made. */
export const FUNCTION = anyOf(words.function);
/** 指定, 选派: so many people are found for something. */
export const ASSIGN = anyOf(words.assign);
/** 规模, 产能: how large a thing is, told with it. */
export const SIZE_OF = anyOf(words.sizeOf);
/** 配建, 核定: behind a standard, what is provided by it. */
export const PROVIDE = anyOf(words.provide);
/** 续期, 过渡期: a time that is granted. */
export const SPELL = anyOf(words.spell);
/** 收到, 受理: what an office waits for. */
export const ON_WAITING = anyOf(words.onWaiting);
/** 印发, 施行: a document comes out.  */
export const COME_OUT = anyOf(words.comeOut);
/** 结束, 届满: something comes to its end. */
export const COME_TO_END = anyOf(words.comeToEnd);
/** 申请, 诉求: what comes in at an office, and has to be answered in time. */
export const COME_IN = anyOf(words.comeIn);
/** 办结, 缴清: what has to be done within the time. */
export const FINISH = anyOf(words.finish);
/** 上浮, 优惠: what a price may do. */
export const UP_OR_DOWN = anyOf(words.upOrDown);
/** 委员, 理事: who belongs to a body. */
export const MEMBER = anyOf(words.member);
/** 核发, 拨发: what is done with a sum. */
export const HAND_OUT = anyOf(words.handOut);
/** 津贴, 奖金: what is paid, behind whom it is paid for. */
export const ALLOWANCE = anyOf(words.allowance);
/** 经费, 限额: names of sums. */
export const MONEY_NAME = anyOf(words.moneyName);
/** 返还, 分担: a share of a sum is paid back or borne. */
export const PAY_BACK = anyOf(words.payBack);
/** 最高, 当年: behind 单个, the most that one may get. */
export const SUM_SAID = anyOf(words.sumSaid);
/** 总量, 总规模: what a share is of. */
export const WHOLE_OF = anyOf(words.whole);
/** 返还, 扣除: what a standard is of. */
export const STANDARD_OF = anyOf(words.standardOf);
/** 培育, 拥有: behind whose share, what each of them is to make. */
export const EACH_MAKES = anyOf(words.eachMakes);
/** 单位, 街道: whose things are counted. */
export const WHOSE_THINGS = anyOf(words.whoseThings);
/** 专项, 优先: before 用于. */
export const MAINLY = anyOf(words.mainly);
/** 用于, 投向: what a share is spent on. */
export const USED_FOR = anyOf(words.usedFor);
/** 企业, 职工: behind 困难, who needs help. */
export const NEEDY = anyOf(words.needy);
/** 总计, 其中: only says that a number is a sum. */
export const IN_SUM = anyOf(words.inSum);
/** 取得, 考取: behind a clause, what those gain who are meant. */
export const GAIN = anyOf(words.gain);
/** 征收, 计收: behind a share, what is done with it. */
export const CHARGE_RATE = anyOf(words.chargeRate);
/** 境内, 过程中: where or when somebody does something, which is no part of its name. */
export const WHERE_OR_WHEN = anyOf(words.whereOrWhen);
/** 限额, 起付线: what is laid down for some, with another number for others. */
export const LAID_DOWN = anyOf(words.laidDown);
/** 职工, 居民: for whom it is laid down. */
export const INSURED = anyOf(words.insured);
/** 预留, 拿出: a part is kept for somebody. */
export const SET_ASIDE = anyOf(words.setAside);
/** 安排, 列支: a sum is set apart for a purpose that is told behind. */
export const SPENDS = anyOf(words.spends);
/** 开工, 竣工: how far what is built has come. */
export const STAGE = anyOf(words.stage);
/** 年度, 起付: before 标准 or 限额, which of several it is. */
export const WHICH_STANDARD = anyOf(words.whichStandard);
/** 自筹, 出资: beside what is paid, another sum. */
export const OTHER_MONEY = anyOf(words.otherMoney);
/** 抵御, 承受: so much is borne. */
export const WITHSTAND = anyOf(words.withstand);
/** 重点, 优先: before 支持, a verb and no payment's name. */
export const FAVOUR = anyOf(words.favour);
/** 享受, 申领: what a party may do so often. */
export const PARTY_TAKES = anyOf(words.partyTakes);
/** 签订, 协商: behind 与 and somebody, what is done with them. */
export const DO_WITH = anyOf(words.doWith);
