import { APPLIES_TO } from '../../lexicon/measure-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { tells } from './says.ts';

/** …，适用本办法。: what a document is applied to (立法技术规范(试行)(一), 2009, 第一部分). */
export const scope = tells(
  'scope',
  byUnit(
    `(?:不?适用(?:于?本|于[^。；，]{2,40}${APPLIES_TO.source})|之适用对象|参照本[\\p{Script=Han}]{2,6}(?:执行|管理|办理)|^本\\p{Script=Han}{2,6}(?:订定|规范)[^。；]{2,80}(?:规[则定]|制度)。?$|法律、法规(?:、规章)?(?:对[^。]{0,60})?另有规定)`,
    'g',
  ),
);
