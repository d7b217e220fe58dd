import { byUnit } from '../../text/by-unit.ts';
import { numbering } from './numbering.ts';

/** 壹、目的: the first level of plans in Taiwan, above 一、. */
export const capital = numbering({
  name: 'capital',
  style: 'capital',
  pattern: byUnit('^(?<number>[壹贰叁参肆伍陆柒捌玖拾]{1,2})、\\s*', 'g'),
});
