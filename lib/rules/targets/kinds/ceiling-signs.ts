import { CEILING, NOT_MORE } from '../../../lexicon/kind-words.ts';
import { byUnit } from '../../../text/by-unit.ts';
import { isIn } from '../../../text/may-match.ts';
import type { Sign } from './sign.ts';

const PREFIXED_CEILING = byUnit(
  `«(?:≤|不|${CEILING.source})|(?:不(?:得|应|能)?${NOT_MORE.source}(?:[^«，。；\\d]{2,12}的)?|≤|至多|最[高多长大](?:补[助贴]|奖励)?|(?:控制|限制|压控)在)«|为限»|上限(?:»|（«)|(?:限额|额度|范围)以?内»|(?<![定持制])[在于](?:新台币|人民币)?«[^»]*内»|(?:上限|限额|封顶线|最高[^«，。；]{0,6}额度)[^«，。；]{0,24}[到至]«[^»]*[元%]»`,
);
const KEPT_WITHIN =
  /(?:控制|限制|压控)«|«(?:控制|限制|压控)|[只仅][能可准许得]\p{Script=Han}{0,4}«/u;
/** 不超过«50万元», 控制在«30%»以内, 占比例不超过«三成»: by what a number is a ceiling. */
export const ceilingSigns: readonly Sign[] = [
  {
    kind: 'limit',
    holds: ({ comparator, said }) =>
      (comparator === 'le' && isIn(PREFIXED_CEILING, said)) ||
      (comparator !== 'ge' && isIn(KEPT_WITHIN, said)),
  },
  {
    kind: 'limit',
    holds: ({ amount, comparator, said }) =>
      comparator === 'le' &&
      (amount.sort === 'thing' || /占[^«，。；]{1,14}的«/u.test(said)) &&
      !/(?:到|至)«/u.test(said),
  },
];
