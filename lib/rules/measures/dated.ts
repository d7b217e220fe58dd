import { orders } from './says.ts';

/** 2月10日—2月12日，重点企业；: an item of a schedule. */
export const dated = orders(
  'dated',
  /(?:\d{4}年)?\d{1,2}月\d{1,2}日?\s?[—–\-至到~]{1,2}\s?(?:\d{1,2}月)?\d{1,2}日[，：）]/gu,
);
