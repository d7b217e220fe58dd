import { shape } from '../../text/pattern.ts';
import type { Scene } from './scene.ts';

/** A long name before a colon, which neither orders nor says what follows. */
const LONG_COLON = shape`^(?!.*(?:[应须要将]|[下如]列?：|包括|以下))[^，；。：]{25,40}：$`;

/** 二、因前条第一项或者第二项规定的事故致伤病者：, with its number, over some items of a list. */
export const labelsItems = (words: string, { headsNext, opening, paragraph }: Scene) =>
  headsNext && opening !== null && paragraph.heading !== null && LONG_COLON.test(words);
