import { byUnit } from '../../text/by-unit.ts';
import { numbering, ORDINAL } from './numbering.ts';

/** 第一节 求职交通补助金: sections of a chapter. */
export const section = numbering({
  name: 'section',
  style: 'section',
  pattern: byUnit(`^第\\s?(?<number>${ORDINAL}|\\d{1,3})\\s?节[\\s、]*`, 'g'),
});
