import { DEALT_WITH, PROSECUTED, UNDERTAKEN } from '../../lexicon/measure-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { HAS_DONE, IS_DUE } from './done-or-due.ts';
import { tells } from './says.ts';

/**
 * …受到行政警告处分。, 被移交司法机关。, 2004年9月21日，我部组织了专家组: what came of an accident or a case, or was done on a day, as a circular
 * (通报) or a report tells it, in a paragraph that binds nobody; 市局已通知销售单位下架。: what has been done about it. A condition (被处罚的，) and what is still to come (将被移送) are no past.
 */
export const pastCase = tells(
  'past-case',
  byUnit(
    `^(?:经调查(?:认定|查明)，|[^。；]{0,160}?(?<![将应可须会能要])(?:受到[^。；]{0,20}(?:处分|处罚|通报批评)|被(?:依法)?${PROSECUTED.source}[^。；，的]{0,20}|不再追究[^。；，]{0,6}责任)(?=[。；，]|$)|(?![\\s\\S]*${IS_DUE})(?:[^。；]{0,60}?(?<![到至])(?:19|20)\\d{2}年\\d{1,2}月[^。；]{0,60}?${HAS_DONE}|[^。；：，]{2,40}${UNDERTAKEN.source}了[^。；：，]{2,40}(?<!后|基础上)[。，]))(?![\\s\\S]*(?:应当|必须|不得|务必))|^[^。；]{4,120}(?<!为)不(?:符合|合格)[^。；，的]{0,20}。|^(?:[^。已]*已经?(?:依法|分别|全部|及时)*${DEALT_WITH.source}(?![^，。；]{0,12}的)[^。]*。)+$`,
    'g',
  ),
);
