import targetWordsJson from '../../seeds/lexicon/target-words.json' with { type: 'json' };
import type { TargetWords } from '../model/target-words.ts';
import { anyOf } from '../text/pattern.ts';
import { perModel } from './current-model.ts';

const words: TargetWords = targetWordsJson;

/** 培育, 开展: the number is of what is to be done; the reader's own verbs of action do the same. */
export const DO = perModel(({ actionVerbs }) => anyOf([...words.do, ...actionVerbs]));
/** 达到, 增至: the number is the value to arrive at. */
export const REACH = anyOf(words.reach);
/** 新增, 提高: the number is by how much more. */
export const GROW = anyOf(words.grow);
/** 降低, 压减: the number is by how much less. */
export const SHRINK = anyOf(words.shrink);
/** 新增: so many things more. */
export const ADD = anyOf(words.add);
/** 压减: so many things less. */
export const CUT = anyOf(words.cut);
/** 给予, 返还: the number is what is paid. */
export const PAY = anyOf(words.pay);
/** 补贴, 奖励: what is paid. */
export const PAYMENT = anyOf(words.payment);
/** 企业, 毕业生: who or what meets a condition. */
export const PARTY = anyOf(words.party);
/** 率, 面积: last characters of the name of what is measured. */
export const INDICATOR_END = anyOf(words.indicatorEnd);
/** 全市, 上述: the number tells how many there are. */
export const SCOPE = anyOf(words.scope);
/** 确保, 逐步: no part of what is counted. */
export const LEAD = anyOf(words.lead);
/** 举办, 培育, and the reader's own verbs: what is counted follows. */
export const MAKE = perModel(({ actionVerbs }) => anyOf([...words.make, ...actionVerbs]));
/** 观察, 实习: what is kept up for a length of time. */
export const LASTING = anyOf(words.lasting);
/** 掌握, 具备: so many abilities or things are to be had. */
export const MASTER = anyOf(words.master);
/** 面积, 库容: how large something is that is meant. */
export const SIZE_NAME = anyOf(words.size);
/** 新建, 达到: what makes such a thing, or brings it to a size. */
export const BRING = anyOf(words.brings);
/** 总则, 主要任务: what headings that name no topic end in. */
export const VAGUE_HEADING = anyOf(words.vagueHeading);
/** 加大, 鼓励: what is to be done about a heading's topic. */
export const URGE = anyOf(words.urge);
