import { BUILD } from '../../../lexicon/kind-words.ts';
import { BRING } from '../../../lexicon/target-words.ts';
import { type Reason, reasonPattern } from '../reason.ts';

/** 以大学城为依托，…，面积«约8.5平方公里»。: how large a place is, as the last words about it tell; not how large something is built. */
export const extent: Reason = {
  name: 'extent',
  class: 'quantity',
  pattern: reasonPattern`(?<!(?:${BRING}|${BUILD})[^。；]{0,60})，(?<why>总?(?:规划|占地|用地)?面积)«约[^»]*»(?=，|。|；|$)`,
  applies: ({ amount, comparator }) => amount.sort === 'measure' && comparator === 'approx',
};
