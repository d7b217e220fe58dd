import { columnNames } from '../lexicon/column-names.ts';
import { indicatorTables } from '../lexicon/indicator-tables.ts';
import type { Span } from '../model/span.ts';
import type { Edit } from '../text/edit.ts';
import { lineSpans } from '../text/lines.ts';
import { spansIn } from '../text/matches.ts';
import { isFigure } from './figure-cell.ts';

const GAP = /(?<=\S)[^\S\n]+(?=\S)/gu;
/** 2020年, 2025年目标: a column of figures. */
const OF_YEAR = /^(?:19|20)\d{2}年?(?:目标|现状|规划)?值?$/u;
const ANY_OF_YEAR = /(?:^|[^\S\n])(?:19|20)\d{2}年?(?:目标|现状|规划)?值?(?:[^\S\n]|$)/mu;

const OF_ATTRIBUTE = /(?:属性|性质)$/u;
const ATTRIBUTES = new Set(indicatorTables.attributes);

/** Whether a cell may stand under a name: figures under a year, 约束性 under 属性 alone. */
function fits(cell: string, name: string): boolean {
  if (OF_YEAR.test(name)) return isFigure(cell);
  return ATTRIBUTES.has(cell) === OF_ATTRIBUTE.test(name);
}

/** The columns of a table whose cells only blanks part: which one names the indicator, and which hold figures. */
interface Columns {
  readonly names: readonly string[];
  readonly naming: number;
}

/** `序号 指标 单位 2020年 2025年 属性`; undefined for any other line. */
function columnsIn(row: string): Columns | undefined {
  const names = row.trim().split(/\s+/u);
  const naming = names.findIndex((name) => name.endsWith('指标') || name.endsWith('指标名称'));
  const isHead = naming >= 0 && naming < 2 && columnNames.has(names[naming] ?? '');
  return isHead && names.slice(naming + 1).some((name) => OF_YEAR.test(name))
    ? { names, naming }
    : undefined;
}

/** The gaps of a row that part cells: its first ones, and the last ones, so that a name may hold blanks; none where the cells do not fit. */
function gapsOf(row: string, { names, naming }: Columns): readonly Span[] {
  const gaps = spansIn(GAP, row);
  const behind = names.length - naming - 1;
  if (gaps.length < naming + behind) return [];
  const last = gaps.slice(-behind);
  const cells = last.map(({ to }, cell) => row.slice(to, last[cell + 1]?.from).trim());
  const isRow = cells.every((cell, at) => fits(cell, names[naming + 1 + at] ?? ''));
  return isRow ? [...gaps.slice(0, naming), ...last] : [];
}

/**
 * `1 森林覆盖率 % 40 42 约束性` → cells behind tabs: rows of a table of indicators that lost its borders, whose head names the years of its
 * figures.
 */
export function spacedFigures(text: string): Edit[] {
  if (!ANY_OF_YEAR.test(text)) return [];
  let columns: Columns | undefined;
  return lineSpans(text).flatMap(({ from, to }) => {
    const row = text.slice(from, to);
    if (row.includes('\t')) return [];
    const head = columnsIn(row);
    columns = head ?? columns;
    if (columns === undefined) return [];
    const gaps = head === undefined ? gapsOf(row, columns) : spansIn(GAP, row);
    return gaps.map((gap) => ({ from: from + gap.from, to: from + gap.to, insert: '\t' }));
  });
}
