import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

const reportSchema = z.looseObject({
  files: z.record(
    z.string(),
    z.looseObject({ mutants: z.array(z.looseObject({ status: z.string() })) }),
  ),
});

/**
 * Takes out of what Stryker remembers of a folder all that no test noticed, so that it is tried again: Stryker would keep that of a
 * constant even when there are new tests, for it does not know which tests a constant concerns. Without such a file it does nothing.
 */
export function forgetSurvivors(file: string): void {
  if (!existsSync(file)) return;
  const report = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  for (const tried of Object.values(report.files))
    tried.mutants = tried.mutants.filter(
      ({ status }) => status === 'Killed' || status === 'Timeout',
    );
  writeFileSync(file, JSON.stringify(report));
}
