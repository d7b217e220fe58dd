import type { ReferenceValue } from '../../model/reference.ts';
import { applyRule, type Found, type Passage, type Rule } from '../rule.ts';
import { settle } from '../settle.ts';
import { bracketedTitle } from './bracketed-title.ts';

/** The ways of naming another document. */
export const referenceRules: readonly Rule<ReferenceValue>[] = [bracketedTitle];

/** The documents that one passage names, in text order. */
export function findReferences(passage: Passage): Found<ReferenceValue>[] {
  return settle(referenceRules.flatMap((rule) => applyRule(rule, passage)));
}
