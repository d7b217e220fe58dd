import { FIRST_COLUMN, OF_TIMES } from '../lexicon/column-names.ts';
import { bodyLabels } from '../lexicon/task-bodies.ts';
import type { Span } from '../model/span.ts';
import { namesOnly } from '../rules/bodies/names-only.ts';
import type { Edit } from '../text/edit.ts';
import { lineSpans } from '../text/lines.ts';
import { spansIn } from '../text/matches.ts';
import { shape } from '../text/pattern.ts';
import { saysWhen } from './align-columns.ts';
import { headerOf } from './head-row.ts';

const HEAD = shape`^\s*${FIRST_COLUMN}[^\S\n]`;
const ROW = /^\s*\d{1,3}[^\S\n]/u;
const GAP = /(?<=\S)[^\S\n]+(?=\S)/gu;

/** Whether a cell holds what such a column holds. */
type Fits = (cell: string) => boolean;

function fitsUnder(name: string): Fits | null {
  if (OF_TIMES.test(name)) return saysWhen;
  return bodyLabels.has(name) ? (cell) => namesOnly(cell) !== null : null;
}

/** The columns at the end of a head row that say who or when, the last one last: in a row their cells are known by what they hold. */
function closingColumns(row: string): readonly Fits[] {
  const names = row.trim().split(/\s+/u);
  if (headerOf(names) === undefined) return [];
  const kinds = names.map(fitsUnder);
  return kinds.slice(kinds.lastIndexOf(null) + 1).flatMap((fits) => fits ?? []);
}

/** The gap behind the number, and those before the last cells; none where these do not hold what their columns do. */
function gapsOf(row: string, fits: readonly Fits[]): readonly Span[] {
  const gaps = spansIn(GAP, row);
  const [first, ...others] = gaps;
  const last = others.slice(-fits.length);
  const cells = last.map(({ to }, cell) => row.slice(to, last[cell + 1]?.from).trim());
  const isRow = last.length === fits.length && cells.every((cell, at) => fits[at]?.(cell));
  return isRow && first !== undefined ? [first, ...last] : [];
}

/**
 * `1 改造老旧小区，完善设施。 市住建局 市财政局 6月底` → cells behind tabs: rows of a table that lost its borders, whose head names at
 * its end who bears the tasks and by when. What stands between the number and those cells stays one.
 */
export function spacedRows(text: string): Edit[] {
  let fits: readonly Fits[] = [];
  return lineSpans(text).flatMap(({ from, to }) => {
    const row = text.slice(from, to);
    const isHead = HEAD.test(row) && !row.includes('\t');
    if (isHead) fits = closingColumns(row);
    if (fits.length === 0 || !(isHead || ROW.test(row))) return [];
    const gaps = gapsOf(row, isHead ? fits.map(() => () => true) : fits);
    return gaps.map((gap) => ({ from: from + gap.from, to: from + gap.to, insert: '\t' }));
  });
}
