import { expect, test } from 'vitest';
import { addCounts, countTests } from '../run-count.ts';

const report = (failed: number, files: readonly object[]) =>
  JSON.stringify({ numPassedTests: 3, numFailedTests: failed, testResults: files });

test('tests of all suites are summed', () => {
  const count = countTests(report(0, [{ status: 'passed', assertionResults: [] }]), true);
  expect(addCounts([count, { passed: 1, failed: 2 }])).toEqual({ passed: 4, failed: 2 });
});

test('a file that breaks before its tests run is a failure', () => {
  const broken = { status: 'failed', assertionResults: [] };
  const failing = { status: 'failed', assertionResults: [{ status: 'failed' }] };
  expect(countTests(report(1, [broken, failing]), false)).toEqual({ passed: 3, failed: 2 });
});

test('a run that failed although no test did is a failure', () => {
  expect(countTests(report(0, []), false)).toEqual({ passed: 3, failed: 1 });
});

test.each([null, '', '{"numPassedTests":3'])(
  'a run that left the report %j is a failure',
  (left) => {
    expect(countTests(left, true)).toEqual({ passed: 0, failed: 1 });
  },
);
