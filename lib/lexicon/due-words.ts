import dueWordsJson from '../../seeds/lexicon/due-words.json' with { type: 'json' };
import type { DueWords } from '../model/due-words.ts';
import { anyOf } from '../text/pattern.ts';

const words: DueWords = dueWordsJson;

/** 力争, 计划: a time is aimed at. */
export const AIMS_AT = anyOf(words.aims);
/** 建成, 完成: something is done with in that time. */
export const ENDS_IN = anyOf(words.ends);
/** 围绕, 按照: an aim is named that others have set. */
export const KEPT_AIM = anyOf(words.kept);
/** 完成时限, 时间节点: what a task's date is labelled with. */
export const TIME_LABEL = anyOf(words.labels);
/** 发布, 会议: before 时间, a time at which nothing is due. */
export const OTHER_TIME = anyOf(words.otherTimes);
/** 春节, 开学: before which something is due. */
export const OCCASION = anyOf(words.occasions);
/** 全年: what stands in a column of times for the end of the year. */
export const THROUGHOUT = anyOf(words.throughout);
/** 长期, 持续: what stands in a column of times for no end. */
export const LASTING_WORK = anyOf(words.lasting);
