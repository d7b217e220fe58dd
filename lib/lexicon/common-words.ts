import commonWordsJson from '../../seeds/lexicon/common-words.json' with { type: 'json' };
import type { CommonWords } from '../model/common-words.ts';
import { anyOf } from '../text/pattern.ts';

const words: CommonWords = commonWordsJson;

/** 力争, 确保, 应当: the sentence tells what is to come, and not what is or was. */
export const PROMISE = anyOf(words.promise);
/** 计划, 目标: the same, where the figure is one of many that are told. */
export const PROMISED_ALSO = anyOf(words.promisedAlso);
/** 补贴, 奖励: money that is given. */
export const AID = anyOf(words.aid);
/** 给予, 发放: somebody is given what is told beside it. */
export const GIVE = anyOf(words.give);
/** 延长, 推迟: something comes or ends later. */
export const PUT_BACK = anyOf(words.putBack);
/** 时限, 期限: names of a length of time. */
export const NAME_OF_TIME = anyOf(words.nameOfTime);
/** 证书, 合同: what runs for a time, and is made to run longer. */
export const CREDENTIAL = anyOf(words.credential);
/** 开展, 举办: verbs that only say that something takes place. */
export const HOLD = anyOf(words.hold);
/** 体制, 格局: how work is parted among many. */
export const SYSTEM = anyOf(words.system);
/** 部门, 机关: what sort of office a name is of. */
export const OFFICE_KIND = anyOf(words.officeKind);
/** 用量, 库存: so much of a thing as lasts for a time. */
export const STOCK = anyOf(words.stock);
/** 储备, 备足: so much of a thing is had in store. */
export const KEEP_STOCK = anyOf(words.keepStock);
/** 改造, 修复: what is built or put in order. */
export const WORK_DONE = anyOf(words.workDone);
/** 毕业, 成立: what happens to people or firms, and from which their age is reckoned. */
export const AGED_SINCE = anyOf(words.since);
/** 利用, 经过: before a length of time in which something is brought about. */
export const SPEND_TIME = anyOf(words.spendTime);
/** 全面, 基本: how far something is brought to its end. */
export const WHOLLY = anyOf(words.wholly);
/** 以上, 左右: words behind a number that say how it binds. */
export const BEHIND_NUMBER = anyOf(words.behindNumber);
/** 根据, 依照: a text names what it rests on. */
export const GROUND = anyOf(words.ground);
/** 职责, 权限: by which an office does what it does. */
export const DUTY_OF = anyOf(words.duty);
/** 同比, 比上年: a number is compared with an earlier one. */
export const COMPARE = anyOf(words.compare);
