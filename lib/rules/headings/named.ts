import { PROGRAMME } from '../../lexicon/measure-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { numbering } from './numbering.ts';

/** 专栏1 工业互联网网络互联互通工程: boxes, tasks and actions that are counted by name. */
export const named = numbering({
  name: 'named',
  style: 'named',
  pattern: byUnit(
    `^${PROGRAMME.source}\\s?(?<number>\\d{1,2}|[一二三四五六七八九十]{1,3})(?:[、：:.．]\\s*|\\s+|(?=[\\p{Script=Han}]))`,
    'g',
  ),
});
