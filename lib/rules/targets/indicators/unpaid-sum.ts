import { GIVE } from '../../../lexicon/common-words.ts';
import { shape } from '../../../text/pattern.ts';
import { eachOfSum } from './payment.ts';
import { clauseBefore } from './topic.ts';
import type { Asked } from './way.ts';
import { joined } from './whom.ts';

/** A sum that is not paid: what stands before or behind. */
export function unpaidSum({ around, before, after }: Asked): string {
  if (tellsPayer(around.own)) return joined(clauseBefore(around, 'first'), eachOfSum(around));
  if (ONLY_EACH.test(before))
    return joined(around.label || around.heading || clauseBefore(around, 'first'), before);
  return (ONLY_HAS.test(before) ? after : before) || after || clauseBefore(around, 'nearest');
}

/** 每月可享受□代金券: that it is had, and not what. */
const ONLY_HAS = shape`^可?(?:${GIVE}|领取|申领)$`;

/** Whether words before a sum tell who pays, and not for what: 由县财政按每千瓦. */
export function tellsPayer(own: string): boolean {
  return PAYS_IT.test(own);
}

const PAYS_IT = /^由[^，□]{0,8}财政(?:按|$)/u;
/** 平板集热器：每平方米□: for each of what the item's label names. */
const ONLY_EACH = shape`^每[^的，]{1,5}(?<![值入额量])$`;
