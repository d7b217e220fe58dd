import type { ReferenceValue } from '../../model/reference.ts';
import { applyRules, type Found, type Passage, type Rule } from '../rule.ts';
import { settle } from '../settle.ts';
import { bracketedTitle } from './bracketed-title.ts';

/** The ways of naming another document. */
export const referenceRules: readonly Rule<ReferenceValue>[] = [bracketedTitle];

/** The documents that each passage names, in text order. */
export function findReferences(passages: readonly Passage[]): Found<ReferenceValue>[][] {
  return applyRules(referenceRules, passages).map(settle);
}
