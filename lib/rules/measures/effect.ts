import { IN_FORCE } from '../../lexicon/measure-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { tells } from './says.ts';

/** 本办法自颁布之日起施行, …由市农牧业局负责解释: when a document holds and who explains it, in its last lines; 以上要求参照…执行: what holds for the rest. */
export const effect = tells(
  'effect',
  byUnit(
    `^[^。；]{0,40}(?:自(?![然治主行动愿])[^。；，内]{1,30}${IN_FORCE.source}(?!细则|方案|之日起[^。；，]{1,10}内)|(?:执行期|有效期|实施期限|政策期限)[^。；]{0,20}(?:至|为|\\d)|由[^。；，]{2,160}负责解释|从[^。；，]{2,20}开始执行|期满自动废止|自[^。；，]{1,30}起，《[^。]{4,120}(?:停止执行|废止)|自[^。；，]{1,30}之日起至|(?:以上|未尽)[^。；]{0,24}(?:参照|按照?|依照)[^。；]{2,80}执行。?$)`,
    'g',
  ),
);
