import { byUnit } from '../../text/by-unit.ts';
import { numbering, ORDINAL } from './numbering.ts';

/** 第三条, 第 20-1 条, 第三条之一: articles of statutes, the latter two as Taiwan inserts them. */
export const article = numbering({
  name: 'article',
  style: 'article',
  pattern: byUnit(
    `^(?:“(?=[^条]{2,8}条(?:之[一二三四五])?$))?第\\s?(?<number>${ORDINAL}|\\d{1,3})(?:-\\d{1,2})?\\s?条(?:之[一二三四五六七八九十]{1,2})?(?!第|款|例|件|规定)[\\s、]*`,
    'g',
  ),
});
