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
/** 发生, 累计: in a clause that only sets a case. */
export const HAS_HAPPENED = anyOf(words.hasHappened);
/** 事故, 疫情: what happens on a day. */
export const INCIDENT = anyOf(words.incident);
/** 凡是, 符合: how a condition begins. */
export const OPENS_CASE = anyOf(words.opensCase);
/** 期间, 水平: behind a date, nothing is due. */
export const BEHIND_DATE = anyOf(words.behindDate);
/** 通报, 上报: what is done at a time that comes again. */
export const DOES_AGAIN = anyOf(words.doesAgain);
/** 政策, 优惠: what holds for a time. */
export const HOLDS_FOR = anyOf(words.holdsFor);
/** 有效, 试行: it is told how long something holds. */
export const VALID = anyOf(words.valid);
/** 申报, 受理: what may be done up to a day. */
export const OPEN_UNTIL = anyOf(words.openUntil);
/** 最近, 任意: before a time in which something has been. */
export const LOOKS_BACK_ON = anyOf(words.looksBackOn);
/** 两次, 享受: round a time in which something happens or is granted. */
export const SETS_CASE = anyOf(words.setsCase);
/** 力争, 未来: before a time within which something is to be. */
export const AIMS_WITHIN = anyOf(words.aimsWithin);
/** 重点, 逐步: before the verb of what is due in that time. */
export const BEGINS = anyOf(words.begins);
/** 任务, 指标: over a column or in a row, what is aimed at. */
export const AIM = anyOf(words.aim);
/** 受理, 获批: what things have gone through when a date has passed. */
export const PASSED = anyOf(words.passed);
/** 以来, 同期: behind a date that is none by which something is due. */
export const SINCE_DATE = anyOf(words.sinceDate);
/** 截至, 根据: before a date that is none by which something is due. */
export const BEFORE_NO_DATE = anyOf(words.beforeNoDate);
/** 保费, 值守: behind 全年, no time to act by. */
export const ALL_YEAR = anyOf(words.allYear);
/** 企业, 家庭: between a date and what is due, of whom. */
export const WHOSE_CASE = anyOf(words.whoseCase);
/** 办结, 到位: behind a date, the end of a task. */
export const CLOSE_WITH = anyOf(words.closeWith);
/** 告知, 申请: what is said to others so many days ahead. */
export const TELLS = anyOf(words.tells);
