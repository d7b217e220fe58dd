import { pattern } from '../../text/pattern.ts';
import { orders } from './says.ts';

/** 每半年考评一次, 每季度至少通报1次: what is to be done again and again. */
export const recurring = orders(
  'recurring',
  pattern`每(?:半|(?:[一两二三四五六双]|\d{1,2})个?)?(?:年|季度?|个?月|周|[日天]|学期|小时)(?!度?内)[^。；，]{1,16}(?:[一两二三四]|\d{1,2})次(?!的|及以上|以上的)`,
);
