import type { ObligationValue } from '../../model/obligation.ts';
import { applyRule, type Found, type Passage, type Rule } from '../rule.ts';
import { settle } from '../settle.ts';
import { inCharge } from './in-charge.ts';
import { hasModal } from './modals.ts';
import { must } from './must.ts';
import { prohibit } from './prohibit.ts';

/** The ways of binding; a sentence that forbids and obliges is taken by what it forbids, so that stands first. */
export const obligationRules: readonly Rule<ObligationValue>[] = [prohibit, must, inCharge];

/** The obligations of each passage, in text order. Passage by passage, for the rules share their sentences. */
export function findObligations(passages: readonly Passage[]): Found<ObligationValue>[][] {
  return passages.map((passage) =>
    hasModal(passage.text)
      ? settle(obligationRules.flatMap((rule) => applyRule(rule, passage)))
      : [],
  );
}
