import * as z from 'zod';

/** The part of vitest's JSON report (jest's format) that tells of tests that passed at a further try: they keep the errors of those before. */
const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).default([]),
        }),
      ),
    }),
  ),
});

/** Where in a test file an error was thrown, as a stack tells it. */
const IN_TEST = /(?:^|[\s(/])(?<place>tests\/[^\s():]{1,200}\.test\.tsx?:\d{1,6})/u;

function why(error: string): string {
  const [first = '', ...stack] = error.split('\n');
  const place = stack.map((line) => IN_TEST.exec(line)?.groups?.place).find(Boolean);
  return place === undefined ? first : `${first} (${place})`;
}

/**
 * Which tests passed only when they were tried again, and why not before: two lines each, the test's name and the first line of the
 * error with its place in the test. None where vitest left no report (null) or a broken one.
 */
export function triedAgain(report: string | null): string[] {
  const { testResults = [] } = (report === null ? undefined : parse(report)) ?? {};
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .flatMap(({ fullName, failureMessages: [error = ''] }) => [fullName, `  ${why(error)}`]);
}

function parse(report: string): z.infer<typeof reportSchema> | undefined {
  try {
    return reportSchema.safeParse(JSON.parse(report)).data;
  } catch {
    return undefined;
  }
}
