import kindWordsJson from '../../seeds/lexicon/kind-words.json' with { type: 'json' };
import type { KindWords } from '../model/kind-words.ts';
import { anyOf } from '../text/pattern.ts';

const words: KindWords = kindWordsJson;

/** 半年, 学期: lengths of time for each of which something is done. */
export const EVERY_TIME = anyOf(words.everyTime);
/** 至多, 上限: the number is the most there may be. */
export const CEILING = anyOf(words.ceiling);
/** 高于, 超过: with 不 or 不得, a ceiling. */
export const NOT_MORE = anyOf(words.notMore);
/** 增速, 增幅: names of growth. */
export const GROWTH = anyOf(words.growth);
/** 行动: with a verb of change before it the name of something (提升行动). */
export const CHANGE_NAME = anyOf(words.changeName);
/** 补贴, 收取: behind a share, it is one of what is paid. */
export const PAID_BEHIND = anyOf(words.paidBehind);
/** 设立, 筹建: a fund of so much is made. */
export const FOUND = anyOf(words.found);
/** 改造, 绿化: with 面积, so much is built and no level. */
export const BUILD = anyOf(words.build);
/** 培训, 举办: what is done so often or for so many, which is no level to hold. */
export const ACTIVITY = anyOf(words.activity);
/** 培训机构, 服务业: words that begin like one of these and name what there is. */
export const LIKE_ACTIVITY = anyOf(words.likeActivity);
/** 建成, 培育: made are more than so many. */
export const MAKES = anyOf(words.makes);
/** 人均, 亩均: so much for each of a population. */
export const HEADCOUNT_MEAN = anyOf(words.mean);
/** 比例, 产量: a level of this is told. */
export const MEASURED_NAME = anyOf(words.measured);
/** 免收, 享受: for so long something is given. */
export const GIVEN_TIME = anyOf(words.givenTime);
/** 销量, 房租: behind a length of time, as much as comes in it. */
export const TIME_S_WORTH = anyOf(words.timesWorth);
/** 放宽, 压缩: with 到 or 至, a length of time to arrive at. */
export const LENGTHEN = anyOf(words.lengthen);
/** 提高, 上调: with 到 or 至, a ceiling that is set anew. */
export const RAISE_CEILING = anyOf(words.raise);
/** 减半, 压减一半: half as much as before. */
export const HALVE = anyOf(words.halve);
/** 突破, 控制在: before a number that has no unit. */
export const REACH_BARE = anyOf(words.reachBare);
/** 迈上, 跨越: before a round number that is to be reached. */
export const REACH_ROUND = anyOf(words.reachRound);
/** 比例, 达到: before 1∶3, which is a ratio. */
export const RATIO_BEFORE = anyOf(words.ratioBefore);
/** 配比, 标准: behind 1∶3, which is a ratio. */
export const RATIO_BEHIND = anyOf(words.ratioBehind);
/** 至少, 每年: before 一, which counts. */
export const COUNT_OF_ONE = anyOf(words.countOfOne);
/** 确定, 选派: one is found or made. */
export const APPOINT = anyOf(words.appoint);
/** 行动, 规划: names of programmes that hold numbers. */
export const PLAN_NAME = anyOf(words.planName);
/** 增加, 删去: a provision is changed or named, and nothing counted. */
export const AMEND = anyOf(words.amend);
/** 消毒, 浸泡: before a length of time, what works for so long. */
export const WORKS = anyOf(words.works);
/** 延长, 顺延: before a length of time, by so much longer. */
export const SO_MUCH_LONGER = anyOf(words.longer);
/** 期间, 重点: before the verb, where an activity is told. */
export const BEFORE_DEED = anyOf(words.beforeDeed);
/** 支付, 分担: a share of a cost is borne by somebody. */
export const BEAR = anyOf(words.bear);
/** 基本生活, 养育: with 标准, what somebody is to have to live on. */
export const LIVING = anyOf(words.living);
/** 水价, 考务费: prices, wages and charges are levels that hold. */
export const CHARGED = anyOf(words.charged);
/** 补偿, 搬家: with 费, what somebody is paid. */
export const COMPENSATED = anyOf(words.compensated);
