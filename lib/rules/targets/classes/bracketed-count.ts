import { type Reason, reasonPattern } from '../reason.ts';

/** 提升投资便利度（«7项»）: how many items the paragraph lists. */
export const bracketedCount: Reason = {
  name: 'bracketed-count',
  class: 'quantity',
  pattern: reasonPattern`（(?:共|计)?«[^»]*[项条个类件款]»）`,
  applies: ({ comparator, amount }) =>
    comparator === 'eq' && ['thing', 'noun'].includes(amount.sort),
};
