import { numbering } from './numbering.ts';

/** 1.推进综合监管: the third level of official documents (GB/T 9704—2012, 7.3.3), also with 、 or the small stop ﹒. */
export const arabic = numbering({
  name: 'arabic',
  style: 'arabic',
  pattern: /^(?<number>\d{1,3})\s?(?:[、．﹒]|\.(?!\d))\s*/gu,
});
