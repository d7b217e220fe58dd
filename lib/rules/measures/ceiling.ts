import { pattern } from '../../text/pattern.ts';
import { orders } from './says.ts';

/** 最长以六个月为限, 年补贴率上限为四个百分点: a ceiling that is laid down. */
export const ceiling = orders(
  'ceiling',
  pattern`(?:以[^。；]{1,30}为限|以[^。；]{1,30}元为原则|上限[为是]|(?:不超过|不高于|不低于|不少于)\d|最[高长多低](?:不超过|为|核给|发给))`,
);
