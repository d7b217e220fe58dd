import { expect, test } from 'vitest';
import { triedAgain } from '../tried-again.ts';

const report = (...tests: readonly object[]) =>
  JSON.stringify({ testResults: [{ name: '/a/tests/e2e/a.test.ts', assertionResults: tests }] });

const ERROR = `AssertionError: expected 1 to be 2
    at until (/a/tests/support/until.ts:9:3)
    at /a/tests/e2e/a.test.ts:31:64`;

test('of a test that passed at its second try it is said why the first one failed, and where', () => {
  const flaky = { status: 'passed', fullName: 'opens', failureMessages: [ERROR] };
  expect(triedAgain(report(flaky))).toEqual([
    'opens',
    '  AssertionError: expected 1 to be 2 (tests/e2e/a.test.ts:31)',
  ]);
});

test('an error that no line of a test threw is told as it is', () => {
  const flaky = { status: 'passed', fullName: 'opens', failureMessages: ['Error: no browser'] };
  expect(triedAgain(report(flaky))).toEqual(['opens', '  Error: no browser']);
});

test('tests that passed at once or failed for good are not among them', () => {
  const passed = { status: 'passed', fullName: 'opens', failureMessages: [] };
  const failed = { status: 'failed', fullName: 'closes', failureMessages: [ERROR] };
  expect(triedAgain(report(passed, failed))).toEqual([]);
});

test.each([null, '', '{"testResults":['])('a run that left the report %j tells of none', (left) => {
  expect(triedAgain(left)).toEqual([]);
});
