import type { Reading } from '../model/reading.ts';
import type { Target } from '../model/target.ts';

/** Whether somebody is to reach, keep to or pay this; a mere quantity (base, scope, past result) is none. */
export function isCommitment(target: Target): boolean {
  return target.class !== 'quantity';
}

/** The targets that are commitments, in text order. */
export function commitments({ targets }: Reading): Target[] {
  return targets.filter(isCommitment);
}
