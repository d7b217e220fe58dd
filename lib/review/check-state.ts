/** What is known of the checking: how the gathering goes, and the finding that comes next. */
export interface CheckFacts {
  readonly isGathering: boolean;
  /** How many notices were gone through. */
  readonly done: number;
  readonly of: number;
  /** Whether notices or the next finding could not be read. */
  readonly isFailed: boolean;
  /** Whether the next finding is fetched just now. */
  readonly isFetching: boolean;
  /** Whether a finding is asked about. */
  readonly isAsking: boolean;
}

/** What the checking does; only 'done' says that nothing is left. */
export type CheckState = 'asking' | 'failed' | 'looking' | 'stopped' | 'done';

/** What the checking does: nothing is left once all notices were gone through and no finding of theirs comes next. */
export function checkState(facts: CheckFacts): CheckState {
  if (facts.isAsking) return 'asking';
  if (facts.isFailed) return 'failed';
  if (facts.isGathering || facts.isFetching) return 'looking';
  return facts.done < facts.of ? 'stopped' : 'done';
}
