import measureWordsJson from '../../seeds/lexicon/measure-words.json' with { type: 'json' };
import type { MeasureWords } from '../model/measure-words.ts';
import { anyOf } from '../text/pattern.ts';

const words: MeasureWords = measureWordsJson;

/** 约定, 批准: behind 经 or 报, what a measure depends on. */
export const CASE_OF = anyOf(words.caseOf);
/** 期间, 过程中: how a clause ends that sets the case. */
export const CASE_END = anyOf(words.caseEnd);
/** 专栏, 行动: what headings with a name of their own begin with. */
export const PROGRAMME = anyOf(words.programme);
/** 部门, 企业: how the name of one who acts ends. */
export const ACTING = anyOf(words.acting);
/** 采取, 标准: behind a verb that names the topic. */
export const TOPIC_SAID = anyOf(words.topicSaid);
/** 牵头, 落实: at the end, a body bears a task. */
export const BEARS = anyOf(words.bears);
/** 中心, 银行: how a name ends that is like a body's. */
export const LIKE_BODY = anyOf(words.likeBody);
/** 切实, 依法: how offices do their duty. */
export const DILIGENTLY = anyOf(words.diligently);
/** 负责, 落实: what offices do within their duties. */
export const OFFICE_DOES = anyOf(words.officeDoes);
/** 审批, 核定: what an office does in a rule of procedure. */
export const PROCEDURE = anyOf(words.procedure);
/** 人员, 领导: who is to refrain. */
export const IN_PUBLIC_POST = anyOf(words.inPost);
/** 接受, 干预: what they are not to do. */
export const REFRAIN = anyOf(words.refrain);
/** 情形, 事项: what a list of cases is of. */
export const CIRCUMSTANCE = anyOf(words.circumstance);
/** 应当, 严禁: the sentence binds somebody. */
export const BINDING = anyOf(words.binding);
/** 施行, 有效: when a document holds. */
export const IN_FORCE = anyOf(words.inForce);
/** 资格, 能力: what applicants are to have. */
export const QUALITY = anyOf(words.quality);
/** 应当, 履行: what members are bound to. */
export const CHARGE_OF_MEMBERS = anyOf(words.members);
/** 移送, 判处: what was done to somebody, in a case that is told. */
export const PROSECUTED = anyOf(words.prosecuted);
/** 责令, 立案: behind 已, what has been done about a case. */
export const DEALT_WITH = anyOf(words.dealtWith);
/** 请求, 希望: what somebody wants of another. */
export const ASK_OF = anyOf(words.askOf);
/** 组长, 成员: what somebody is in a committee. */
export const POST = anyOf(words.post);
/** 活动, 管理: what a document applies to. */
export const APPLIES_TO = anyOf(words.appliesTo);
/** 法律, 上级: whose rules go before. */
export const HIGHER_LAW = anyOf(words.higherLaw);
/** 企业, 学校: before 应, who is bound. */
export const FOR_WHOM = anyOf(words.forWhom);
/** 进行, 给予, 定期: behind an object, before what is done to it. */
export const LIGHT_VERB = anyOf(words.lightVerb);
/** 疫情, 风险: behind 应对, what one copes with. */
export const COPED_WITH = anyOf(words.copedWith);
/** 清单, 告知书: what is named after what is refused. */
export const REFUSED = anyOf(words.refused);
/** 规定, 法定: who has forbidden something. */
export const BY_LAW_WORD = anyOf(words.byLaw);
/** 总书记, 全会: whose words are told. */
export const SPEAKER = anyOf(words.speaker);
/** 强调, 提出: that somebody else said it. */
export const SAID = anyOf(words.said);
/** 到了, 扣除: before an attribute, what something has come to be, or what is taken off. */
export const COME_TO_BE = anyOf(words.comeToBe);
/** 把, 违反: before what is spoken of, and by which nothing is forbidden. */
export const SPOKEN_OF = anyOf(words.spokenOf);
/** 设置, 公布: before what is named after what it forbids. */
export const SET_UP = anyOf(words.setUp);
/** 标志, 名录: what is named so. */
export const FORBIDDING = anyOf(words.forbidding);
/** 认识, 坚持: a heading that begins so orders, whatever it names. */
export const GRASP = anyOf(words.grasp);
/** 满足, 排除: behind 不能, what is told and not forbidden. */
export const NOT_ABLE = anyOf(words.notAble);
/** 进行, 召开: before 了, what somebody has done. */
export const UNDERTAKEN = anyOf(words.undertaken);
/** 主任, 院士: how the line of a member of a group ends. */
export const SEAT_OF = anyOf(words.seat);
