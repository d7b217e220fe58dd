import columnNamesJson from '../../seeds/lexicon/column-names.json' with { type: 'json' };
import type { ColumnNames } from '../model/column-names.ts';
import { anyOf, shape } from '../text/pattern.ts';
import { taskBodies } from './task-bodies.ts';

const words: ColumnNames = columnNamesJson;

/** Names over the columns of task tables, by which a header row is known; what labels those who bear a task (总牵头单位) is one, too. */
export const columnNames: ReadonlySet<string> = new Set([
  ...words.names,
  ...Object.values(taskBodies.labels).flat(),
]);
/** 序号, 任务名称: with which a header row begins. */
export const FIRST_COLUMN = anyOf(words.first);
/** 时限, 节点: in the name of a column that says by when. */
export const OF_TIMES = anyOf(words.times);
/** 现状, 预算: in the name of a column whose numbers bind nobody. */
export const BINDS_NOBODY = anyOf(words.tells);
/** 序号, 电话: how the name of a column ends whose numbers count nothing. */
export const NO_COUNT = shape`${anyOf(words.numbers)}$`;
/** 名称, 事项: in the name of the column that says what each row is about. */
export const NAMES_ROW = anyOf(words.rows);
/** 数量, 计划: of which names are made that say how many, and not of what. */
export const AMOUNT_NAME = anyOf(words.amounts);
/** 目标, 分解: in the title of a table whose figures are to be reached. */
export const TITLE_OF_AIMS = anyOf(words.titlesOfAims);
/** 完成情况, 统计: in the title of a table whose figures tell how things are. */
export const TELLS_HOW_THINGS_ARE = anyOf(words.titlesOfFacts);
