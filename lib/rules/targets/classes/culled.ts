import { CULL } from '../../../lexicon/class-words.ts';
import { shape } from '../../../text/pattern.ts';
import { type Reason, reasonPattern } from '../reason.ts';

/** 淘汰«100万吨以上»落后产能: so much is done away with, and not what is so large. */
const AMOUNT = shape`[^«，。；]{0,6}产能(?!力)`;

/** 淘汰炭化室高度«小于5.5米»的焦炉, «2500吨/日以下»的生产线退出一半: how large those are that are done away with. */
export const culled: Reason = {
  name: 'culled',
  class: 'quantity',
  pattern: reasonPattern`${CULL}[^，。；]{0,40}«[^»]*»(?!${AMOUNT})(?<why>(?:[/／][年月日时])?(?:及?以[下上])?[的之]?(?:\p{Script=Han}{2}|(?<=以[上下]»?)\d))|«[^»]*»(?!${AMOUNT})(?<behind>(?:[/／][年月日时])?(?:及?以[下上])?[的之]?(?:\p{Script=Han}{2}|(?<=以[上下]»?)\d))[^。；«]{0,24}${CULL}`,
  applies: ({ amount }) => amount.sort === 'measure',
};
