import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type CaseFile, caseResult, type PageResult } from './anchor-cases.ts';

const USAGE = 'usage: npm run --silent anchor -- [--json] CASES.json…';

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
if (positionals.length === 0) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(2);
}

const pages = positionals.flatMap((file) =>
  caseResult(file, JSON.parse(readFileSync(file, 'utf8')) as CaseFile),
);

/** One row a page, columns in line. */
function table(rows: readonly PageResult[]): string {
  const line = (cells: readonly unknown[]) =>
    cells
      .map((cell, at) => (at === 0 ? String(cell).padEnd(56) : String(cell).padStart(9)))
      .join('');
  const head = line([
    'page',
    'quotes',
    'right',
    'near',
    'wrong',
    'lost',
    'false',
    'ms',
    'exact',
    'moved',
    'ambiguous',
    'orphan',
  ]);
  const body = rows.map(
    ({ file, name, quotes, right, near, wrong, lost, false: falsely, ms, states }) =>
      line([
        `${file} ${name}`,
        quotes,
        right,
        near,
        wrong,
        lost,
        falsely,
        ms,
        states.exact,
        states.moved,
        states.ambiguous,
        states.orphan,
      ]),
  );
  return [head, ...body, ''].join('\n');
}

if (values.json)
  process.stdout.write(
    `${JSON.stringify({ pages: pages.map(({ states: _, ...page }) => page) })}\n`,
  );
else process.stdout.write(table(pages));
