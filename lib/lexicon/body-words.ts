import bodyWordsJson from '../../seeds/lexicon/body-words.json' with { type: 'json' };
import type { BodyWords } from '../model/body-words.ts';
import { anyOf } from '../text/pattern.ts';

const words: BodyWords = bodyWordsJson;

/** 分别, 统筹: how a task is borne. */
export const JOINTLY = anyOf(words.jointly);
/** 积极, 负责: how well it is to be borne. */
export const EARNESTLY = anyOf(words.earnestly);
/** 首位, 下同: in brackets, what is said of a list of bodies. */
export const REMARK_WORD = anyOf(words.remark);
/** 单位, 领导: behind 负责, 牵头 or 配合, part of a noun. */
export const NO_BEARING = anyOf(words.noBearing);
/** 成立, 委托: before a body that is given a task. */
export const APPOINTED = anyOf(words.appointed);
/** 相关, 属地: before 县, some and no certain ones. */
export const SOME_PLACE = anyOf(words.somePlace);
/** 单位, 个人: a name that is nobody's own. */
export const SOMEBODY = anyOf(words.somebody);
/** 主管, 监督: before 部门, what it is concerned with. */
export const CONCERN = anyOf(words.concern);
/** 企业, 园区: how a name ends that tells only the sort. */
export const SORT_OF_BODY = anyOf(words.sortOfBody);
/** 包括, 会同: words with which no name begins. */
export const NO_NAME_BEFORE = anyOf(words.noNameBefore);
/** 牵头, 主管: verbs behind the subject that bears a task. */
export const CHARGED_WITH = anyOf(words.chargedWith);
/** 密切, 协同: before 配合, all work with one another. */
export const TOGETHER = anyOf(words.together);
/** 责任, 配合: begins the label of a line of bodies. */
export const LABEL_OF_TASK = anyOf(words.labelOfTask);
/** 牵头, 协办: in the label of a task, on a page of tasks. */
export const LABEL_IN_TABLE = anyOf(words.labelInTable);
/** 责任, 工作任务: names over the columns of a table of tasks. */
export const TASK_COLUMN = anyOf(words.taskColumn);
/** 组织, 指挥: behind 负责领导, what the leading is. */
export const LEADS = anyOf(words.leads);
/** 个人, 群众: how words end that tell of persons. */
export const PERSONS = anyOf(words.persons);
/** 授权, 责成: behind them, who is given a task. */
export const HANDED_BY = anyOf(words.handedBy);
/** 评估, 推广: what an agency does, at the head of its short name. */
export const ENGAGED_IN = anyOf(words.engagedIn);
/** 小组, 联席会议: bodies that several make up. */
export const CIRCLE = anyOf(words.circle);
/** 成立, 组成的: behind them, a body that is set up. */
export const SET_UP_BY = anyOf(words.setUp);
/** 选派, 配备: behind them, persons who do the work. */
export const SENDS_OUT = anyOf(words.sendsOut);
