import { NAME_OF_TIME } from '../../../lexicon/common-words.ts';
/** 缓缴期, 办理时限: a name that says itself that it is of a time. */
export const NAMES_TIME = new RegExp(`(?:${NAME_OF_TIME.source}|期)$`, 'u');
