import { ACTIVITY, BEFORE_DEED, LIKE_ACTIVITY, MAKES } from '../../../lexicon/kind-words.ts';
import { byUnit } from '../../../text/by-unit.ts';
import { isIn } from '../../../text/may-match.ts';
import type { Asked } from './sign.ts';

/**
 * 培训新型农民达到«40000名», 全年举办招聘会超过«100场»: so many are to be trained or held, and no stock of them is to be had. The verb begins its
 * clause, behind when and how much of it. 建成基站«超过300个» makes so many, while 建成基站达到«300个» may tell of how many there are then.
 */
const DONE = byUnit(
  `(?:^|[，。；：、“ ]|[年月日底末]前?|内|${BEFORE_DEED.source})(?!${LIKE_ACTIVITY.source})(?:${ACTIVITY.source}[^，。；、«]{0,24}(?:(?:达到?|突破|超过)«|«(?:突破|超过|达到))|${MAKES.source}[^，。；、«]{0,24}«(?:突破|超过))`,
);

/** Whether so many are to be done; how many there are in the end is another question. */
export function isActivity({ amount, said }: Asked): boolean {
  return amount.sort === 'thing' && isIn(DONE, said);
}
