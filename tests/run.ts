/** The test command: builds the extension, runs every suite and check, and ends with a line `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addCounts, type Count, countTests } from './run-count.ts';
import { getChromium, getFirefox } from './support/get-browser.ts';

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

function suites(): Count {
  rmSync(REPORT, { force: true });
  const passed = succeeds(
    `vitest run --config tests/vitest.config.ts --reporter default --reporter json --outputFile.json ${REPORT}`,
  );
  return countTests(readReport(), passed);
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
