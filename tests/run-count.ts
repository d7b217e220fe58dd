import * as z from 'zod';

/** How many tests and checks passed and failed; what was skipped is neither. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** The part of vitest's JSON report (jest's format) that is counted. */
const reportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

/**
 * The test files (paths) that vitest's JSON report says were begun and broken off: the process that ran them died, as
 * one under a browser's driver may on a busy machine. None where there is no report (null) or a broken one.
 */
export function brokenOff(report: string | null): string[] {
  const { testResults = [] } = (report === null ? undefined : parse(report)) ?? {};
  return testResults
    .filter(
      ({ status, assertionResults: tests }) =>
        status === 'failed' &&
        tests.some((test) => test.status === 'pending') &&
        tests.every((test) => test.status !== 'failed'),
    )
    .map(({ name }) => name);
}

/**
 * Counts vitest's JSON report. A file that broke before its tests ran counts as one failure; so does a run that
 * failed although no test did, and a run that left no report (null) or a broken one. Of files that were broken off and
 * are counted elsewhere, where they ran again, nothing is counted here.
 */
export function countTests(
  report: string | null,
  succeeded: boolean,
  elsewhere: readonly string[] = [],
): Count {
  const parsed = report === null ? undefined : parse(report);
  if (parsed === undefined) return { passed: 0, failed: 1 };
  const broken = parsed.testResults.filter(
    ({ name, status, assertionResults }) =>
      status === 'failed' &&
      !elsewhere.includes(name) &&
      assertionResults.every((test) => test.status !== 'failed'),
  );
  const failed = parsed.numFailedTests + broken.length;
  const passedElsewhere = parsed.testResults
    .filter(({ name }) => elsewhere.includes(name))
    .flatMap(({ assertionResults: tests }) => tests.filter((test) => test.status === 'passed'));
  const passed = parsed.numPassedTests - passedElsewhere.length;
  return { passed, failed: failed === 0 && !succeeded ? 1 : failed };
}

/** The sum of several counts. */
export function addCounts(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  );
}

function parse(report: string): z.infer<typeof reportSchema> | undefined {
  try {
    return reportSchema.safeParse(JSON.parse(report)).data;
  } catch {
    return undefined;
  }
}
