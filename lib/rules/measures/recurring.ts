import { pattern } from '../../text/pattern.ts';
import { orders } from './says.ts';

/** 每半年考评一次, 每季度至少通报1次: what is to be done again and again. */
export const recurring = orders(
  'recurring',
  pattern`每(?:半?年|[两二三]年|季度?|(?:[两双]?个?)?月|周|[日天])(?!度?内)[^。；，]{1,16}(?:[一两二三四]|\d{1,2})次(?!的|及以上|以上的)`,
);
