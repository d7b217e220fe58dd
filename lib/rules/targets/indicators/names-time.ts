import { NAME_OF_TIME } from '../../../lexicon/common-words.ts';
import { shape } from '../../../text/pattern.ts';

/** 缓缴期, 办理时限: a name that says itself that it is of a time. */
export const NAMES_TIME = shape`(?:${NAME_OF_TIME}|期|住院日|.天数)$`;
