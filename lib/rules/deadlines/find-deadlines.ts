import type { DeadlineValue } from '../../model/deadline.ts';
import type { Found, Passage } from '../rule.ts';

/** The deadlines of one passage, in text order. */
export function findDeadlines(_passage: Passage): Found<DeadlineValue>[] {
  return [];
}
