import { orders } from './says.ts';

/** 2月10日—2月12日，重点企业；, 5月8日 报送总结: an item of a schedule; 每月5日前将进展报市工信局: what is to be handed in by a day. */
export const dated = orders(
  'dated',
  /(?:\d{4}年)?\d{1,2}月\d{1,2}日?\s?[—–\-至到~]{1,2}\s?(?:\d{1,2}月)?\d{1,2}日(?:[，：）]|[ \t](?=\p{Script=Han}))|^\d{1,2}月\d{1,2}日 (?![上下]午|星期|周)(?=\p{Script=Han})|(?<!可[^。；]{0,16})[日底末]之?前(?:返回|反馈|回复|提交)(?!了)|[日底末]之?前，?[将把][^。；]{2,60}?(?:报送?|送|反馈)(?![道名废销])/gu,
);
