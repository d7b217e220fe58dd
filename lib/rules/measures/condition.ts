import { CIRCUMSTANCE } from '../../lexicon/measure-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { tells } from './says.ts';

/** 未按照规定编制目录的；, （四）其他涉及变化的情形。, 国家规定的其他规则。: one of the cases in which something else is to be done; not 查处哄抬价格的行为。 */
export const condition = tells(
  'condition',
  byUnit(
    `^(?!严?禁止?|不[得准]|[^。；：]{0,90}(?:打击|查处|整治)[^。；：]{2,60}行为)[^。；：]{4,120}(?<![目有似标])的(?:其他)?(?:情[况形]|行为)?[。；]?$|^(?:[法国省市本][^。；，应须要]{1,40}的其他[^。；，]{0,6}规[定则]|其他[^。；]{2,60}${CIRCUMSTANCE.source})[。；]?$`,
    'g',
  ),
);
