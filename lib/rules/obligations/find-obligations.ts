import type { ObligationValue } from '../../model/obligation.ts';
import type { Found, Passage } from '../rule.ts';

/** The obligations of one passage, in text order. */
export function findObligations(_passage: Passage): Found<ObligationValue>[] {
  return [];
}
