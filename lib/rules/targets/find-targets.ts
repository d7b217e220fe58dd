import type { QuantityValue } from '../../model/target.ts';
import type { Found, Passage } from '../rule.ts';

/** The targets of one passage, in text order. */
export function findTargets(_passage: Passage): Found<QuantityValue>[] {
  return [];
}
