import { expect, test } from 'vitest';
import { type CheckFacts, type CheckState, checkState } from '../../../lib/review/check-state.ts';

const ALL_DONE: CheckFacts = {
  ...{ isGathering: false, done: 3, of: 3 },
  ...{ isFailed: false, isFetching: false, isAsking: false },
};

test.each<[CheckState, Partial<CheckFacts>]>([
  ['done', {}],
  ['done', { done: 0, of: 0 }],
  ['looking', { isGathering: true, done: 1 }],
  ['looking', { isFetching: true }],
  ['stopped', { done: 0 }],
  ['failed', { isFailed: true, done: 1 }],
  ['asking', { isAsking: true, isGathering: true, done: 1 }],
  ['asking', { isAsking: true, isFailed: true }],
])('the checking is %s with %o', (state, facts) => {
  expect(checkState({ ...ALL_DONE, ...facts })).toBe(state);
});
