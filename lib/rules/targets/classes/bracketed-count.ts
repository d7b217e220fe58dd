import { isIn } from '../../../text/may-match.ts';
import { shape } from '../../../text/pattern.ts';
import { type Reason, reasonPattern } from '../reason.ts';

/** 50座以上（含«50座»）: whether the bound itself is meant. */
const INCLUDED = shape`（不?含«`;

/** 提升投资便利度（«7项»）: how many items the paragraph lists. */
export const bracketedCount: Reason = {
  name: 'bracketed-count',
  class: 'quantity',
  pattern: reasonPattern`（(?:共|计)?«[^»]*[项条个类件款]»）|(?:以[上下内]|[至~～—-]\d[^«，。；（）]{1,8})（(?<why>不?含)«`,
  applies: ({ comparator, amount, marked }) =>
    (comparator === 'eq' && ['thing', 'noun'].includes(amount.sort)) || isIn(INCLUDED, marked),
};
