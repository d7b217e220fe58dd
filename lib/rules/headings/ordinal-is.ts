import { numbering } from './numbering.ts';

/** 一是提高站位。: the spoken way of counting points within a passage. */
export const ordinalIs = numbering({
  name: 'ordinal-is',
  style: 'ordinal-is',
  pattern: /^(?<number>[一二三四五六七八九十]{1,2})(?:是要?|要)(?=[\p{Script=Han}“])/gu,
});
