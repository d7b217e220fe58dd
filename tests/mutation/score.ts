import * as z from 'zod';

/** Of the mutants that could be tried, how many a test noticed. */
export interface Score {
  readonly killed: number;
  readonly valid: number;
}

/** The part of Stryker's JSON report (mutation-testing-report-schema) that is counted. */
const reportSchema = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
});

const KILLED = new Set(['Killed', 'Timeout']);
const ALIVE = new Set(['Survived', 'NoCoverage']);

/** Counts Stryker's JSON report file by file; what could not be run, or is marked as an equivalent, is neither killed nor alive. Throws on another file. */
export function scoresByFile(report: string): Record<string, Score> {
  const files = Object.entries(reportSchema.parse(JSON.parse(report)).files);
  return Object.fromEntries(
    files.map(([file, { mutants }]) => [file, countOf(mutants.map(({ status }) => status))]),
  );
}

function countOf(statuses: readonly string[]): Score {
  const killed = statuses.filter((status) => KILLED.has(status)).length;
  return { killed, valid: killed + statuses.filter((status) => ALIVE.has(status)).length };
}

/** The sum of several scores. */
export function addScores(scores: readonly Score[]): Score {
  return scores.reduce(
    (sum, { killed, valid }) => ({ killed: sum.killed + killed, valid: sum.valid + valid }),
    { killed: 0, valid: 0 },
  );
}

/** Percent killed, 0 … 100; of no mutants, all. */
export function percentOf({ killed, valid }: Score): number {
  return valid === 0 ? 100 : (100 * killed) / valid;
}
