import type { ReferenceValue } from '../../model/reference.ts';
import type { Found, Passage } from '../rule.ts';

/** The references of one passage, in text order. */
export function findReferences(_passage: Passage): Found<ReferenceValue>[] {
  return [];
}
