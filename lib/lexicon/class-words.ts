import classWordsJson from '../../seeds/lexicon/class-words.json' with { type: 'json' };
import type { ClassWords } from '../model/class-words.ts';
import { anyOf } from '../text/pattern.ts';

const words: ClassWords = classWordsJson;

/** 超过, 不足: how large those are who are meant. */
export const BEYOND_SIZE = anyOf(words.beyondSize);
/** 企业, 园区: who is meant by so large a size. */
export const SIZED = anyOf(words.sized);
/** 给予, 安排: behind a condition, so much is given to those who meet it. */
export const GRANT = anyOf(words.grant);
/** 占比, 增速: what of a firm is measured to tell it from others. */
export const SHARE_OF = anyOf(words.shareOf);
/** 学校, 班级: what has so many people. */
export const WITH_HEADS = anyOf(words.withHeads);
/** 死亡, 经济损失: how bad an accident is. */
export const HARM = anyOf(words.harm);
/** 提高, 精简: before 由, from where something is changed. */
export const CHANGED_BY = anyOf(words.change);
/** 消费, 投资: with 者 a name, and no case in which something holds. */
export const IN_ZHE = anyOf(words.inZhe);
/** 淘汰, 关停: what is so large or so small is done away with. */
export const CULL = anyOf(words.cull);
/** 不超过, 最高: a number is set as a bound. */
export const BOUND_WORD = anyOf(words.boundWord);
/** 是指, 视为: the sentence says what a word means. */
export const DEFINE = anyOf(words.define);
/** 每增加, 每逾期: for each so much of this, something is given or taken. */
export const STEP = anyOf(words.step);
/** 具有, 取得: what applicants are to have. */
export const POSSESS = anyOf(words.possess);
/** 注册资本, 工作年限: what applicants are measured by. */
export const CAPITAL = anyOf(words.capital);
/** 不低于, 高于: how large it has to be. */
export const NOT_BELOW = anyOf(words.notBelow);
/** 申报单位, 投标人: who applies. */
export const APPLICANT = anyOf(words.applicant);
/** 申请人, 当事人: who has so long for something of his own. */
export const PRIVATELY = anyOf(words.privately);
/** 申请, 复议: what he then does before an office. */
export const FILES = anyOf(words.files);
/** 申请表, 复印件: what somebody has to bring in so many copies. */
export const PAPER = anyOf(words.paper);
/** 未来, 计划用: the first batch is told of for a time to come. */
export const AHEAD = anyOf(words.ahead);
/** 计划, 培育: behind a first batch, what is still to be done. */
export const PLANNED = anyOf(words.planned);
/** 推动, 鼓励: things are counted that somebody is to move, and not how many there are. */
export const SET_OFF = anyOf(words.setOff);
/** 围绕, 涵盖: before so many things that are there already. */
export const ON_WHAT = anyOf(words.onWhat);
/** 实现, 完成: behind such things, what they are to arrive at. */
export const ARRIVE = anyOf(words.arrive);
/** 条件, 适用对象: headings whose lists say who may apply. */
export const CONDITION_NAME = anyOf(words.conditionName);
/** 落实, 用好: what is done with what the state has set. */
export const USE_UP = anyOf(words.useUp);
/** 额度, 再贷款: of what the state has set a sum. */
export const STATE_SUM = anyOf(words.stateSum);
/** 改善, 优化: with 条件 a task, and no list of conditions. */
export const IMPROVE = anyOf(words.improve);
/** 总分, 权重: how many points there are. */
export const FULL_MARKS = anyOf(words.fullMarks);
/** 纳入, 获得: behind a past time what was done in it. */
export const HAPPENED = anyOf(words.happened);
/** 罚款, 滞纳金: money that is paid for a wrong. */
export const FINE = anyOf(words.fine);
/** 开除, 拘留: what else is done to somebody for a wrong. */
export const PUNISHMENT = anyOf(words.punishment);
/** 最近, 连续: before a stretch of time in which something is counted. */
export const STRETCH_BEFORE = anyOf(words.stretchBefore);
/** 平均, 累计: behind earlier years, what is taken of them. */
export const STRETCH_OF = anyOf(words.stretchOf);
/** 以来, 周期: behind such a stretch. */
export const STRETCH_BEHIND = anyOf(words.stretchBehind);
/** 享受, 免征: behind a time for which something is granted. */
export const STRETCH_GRANTED = anyOf(words.stretchGranted);
/** 合计, 不超过: behind a time within which something is counted. */
export const STRETCH_WITHIN = anyOf(words.stretchWithin);
/** 环节, 类别: what an amount is only divided into. */
export const PART_NAME = anyOf(words.partName);
/** 成效, 现状: sections that tell how things are. */
export const TELLS_PAST = anyOf(words.tellsPast);
/** 办法, 政策: documents that hold for a time. */
export const RULES_VALID = anyOf(words.rulesValid);
/** 任期, 试行期: how long an office or a trial lasts. */
export const TERM_OF = anyOf(words.termOf);
/** 名额, 补助标准: at the end of a heading over how much there is for each. */
export const ALLOT = anyOf(words.allots);
/** 抽查, 名额: in the name of a column that tells what is to be done or paid. */
export const BOUND_COLUMN = anyOf(words.boundColumn);
/** 优待金, 保证金: benefits and other sums, behind which it is laid down how much they are. */
export const TOLL = anyOf(words.toll);
/** 发放, 拨付: behind 已, what was paid. */
export const PAID_OUT = anyOf(words.paidOut);
/** 地区, 医院: behind 二类, of which grade it is. */
export const GRADED_THING = anyOf(words.gradedThing);
/** 监管, 执法: before 二处 or 一科, which of several offices. */
export const OFFICE_WORK = anyOf(words.officeWork);
/** 产, 处理: behind 年, what is done so much every year. */
export const MAKES_YEARLY = anyOf(words.makesYearly);
/** 项目, 生产线: what the size of a plant is part of the name of. */
export const PLANT_NAME = anyOf(words.plant);
/** 总面积, 户籍人口: before a number that tells how large something is. */
export const EXTENT = anyOf(words.extent);
