import { SIZED } from '../../../lexicon/class-words.ts';
import { shape } from '../../../text/pattern.ts';
import { nounBefore, stripLink } from './noun.ts';
import type { Asked } from './way.ts';

/** 营业收入□的民营企业, 收入□软件企业: an amount tells which are counted. */
const WITH_AMOUNT = shape`□(?:[^□，、和及]{0,3}的[^□，的、]{2,12}|\p{Script=Han}{2,4}${SIZED})$`;
const LONGEST = 22;

/** The noun before a number with the amount that tells which are meant: 营业收入超百亿元的民营企业; '' where no amount does. */
export function whichOf({ around, unholed }: Asked): string {
  if (!WITH_AMOUNT.test(stripLink(around.own))) return '';
  const which = nounBefore(unholed);
  return which.length <= LONGEST ? which : '';
}
