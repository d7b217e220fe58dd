/** The test command: builds the extension, runs every suite and check, and ends with a line `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addCounts, brokenOff, type Count, countTests } from './run-count.ts';
import { getChromium, getFirefox } from './support/get-browser.ts';
import { triedAgain } from './tried-again.ts';

const REPORT = join(tmpdir(), `piyue-tests-${process.pid}.json`);

/** What runs, in this order; each is one npm script that passes or fails as a whole. */
const CHECKS = ['build', 'size', 'lint', 'types', 'unused'] as const;

function succeeds(command: string): boolean {
  process.stdout.write(`\n$ ${command}\n`);
  return spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function check(script: string): Count {
  const passed = succeeds(`npm run --silent ${script}`);
  if (!passed) process.stdout.write(`${script} failed\n`);
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs all test files, or these alone: how it ended, and its report. */
function runTests(files: readonly string[] = []): { passed: boolean; report: string | null } {
  rmSync(REPORT, { force: true });
  const passed = succeeds(
    `vitest run --config tests/vitest.config.ts --reporter default --reporter json --outputFile.json ${REPORT} ${files.join(' ')}`,
  );
  const report = readReport();
  const again = triedAgain(report);
  if (again.length > 0) process.stdout.write(`\nPassed when tried again:\n${again.join('\n')}\n`);
  return { passed, report };
}

/** Files whose process died are run once more, as a single test is that failed (`retry` in tests/vitest.config.ts). */
function suites(): Count {
  const first = runTests();
  const again = brokenOff(first.report);
  if (again.length === 0) return countTests(first.report, first.passed);
  process.stdout.write(`\nOnce more, for the process that ran it died: ${again.join(' ')}\n`);
  const second = runTests(again);
  return addCounts([
    // The run as a whole failed by these files; what else failed stands in its report.
    countTests(first.report, true, again),
    countTests(second.report, second.passed),
  ]);
}

function readReport(): string | null {
  try {
    return readFileSync(REPORT, 'utf8');
  } catch {
    return null;
  } finally {
    rmSync(REPORT, { force: true });
  }
}

getChromium();
getFirefox();
const { passed, failed } = addCounts([...CHECKS.map(check), suites()]);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
