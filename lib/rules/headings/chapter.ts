import { byUnit } from '../../text/by-unit.ts';
import { numbering, ORDINAL } from './numbering.ts';

/** 第一章 总则: chapters of statutes (立法技术规范(试行)(一), 2009, 第三部分). */
export const chapter = numbering({
  name: 'chapter',
  style: 'chapter',
  pattern: byUnit(`^第\\s?(?<number>${ORDINAL}|\\d{1,3})\\s?章[\\s、]*`, 'g'),
});
