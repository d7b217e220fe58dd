import type { BodyValue } from '../../model/body.ts';
import type { Found, Passage } from '../rule.ts';

/** The bodies of one passage, in text order. */
export function findBodies(_passage: Passage): Found<BodyValue>[] {
  return [];
}
