import { DO_TO } from '../../../lexicon/way-words.ts';
import { shape } from '../../../text/pattern.ts';

/** 对新进场的人员进行集中观察: whom, and what is done to them. */
const DONE_TO = shape`^.{0,12}?对(?<whom>[^□，]{2,24}?)${DO_TO}(?<what>[^□，的]{2,10})$`;

/** 人员集中观察 of 各项目应对人员进行集中观察; the words as they are where they say nothing of the sort. */
export function doneTo(words: string): string {
  return words.replace(DONE_TO, '$<whom>$<what>');
}
