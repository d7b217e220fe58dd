import { expect, test } from 'vitest';
import { addCounts, brokenOff, countTests } from '../run-count.ts';

const report = (failed: number, files: readonly object[]) =>
  JSON.stringify({ numPassedTests: 3, numFailedTests: failed, testResults: files });

test('tests of all suites are summed', () => {
  const count = countTests(
    report(0, [{ name: 'a', status: 'passed', assertionResults: [] }]),
    true,
  );
  expect(addCounts([count, { passed: 1, failed: 2 }])).toEqual({ passed: 4, failed: 2 });
});

test('a file that breaks before its tests run is a failure', () => {
  const broken = { name: 'a', status: 'failed', assertionResults: [] };
  const failing = { name: 'b', status: 'failed', assertionResults: [{ status: 'failed' }] };
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

test('files whose process died are known, to be run once more and counted there', () => {
  const died = {
    name: 'died',
    status: 'failed',
    assertionResults: [{ status: 'passed' }, { status: 'pending' }],
  };
  const broken = { name: 'broken', status: 'failed', assertionResults: [] };
  const skipped = { name: 'skipped', status: 'passed', assertionResults: [{ status: 'pending' }] };
  const left = report(0, [died, broken, skipped]);
  expect(brokenOff(left)).toEqual(['died']);
  expect(countTests(left, true, ['died'])).toEqual({ passed: 2, failed: 1 });
});
