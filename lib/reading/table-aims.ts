import { TELLS_HOW_THINGS_ARE, TITLE_OF_AIMS } from '../lexicon/column-names.ts';
import { findDates } from '../text/dates/find-dates.ts';
import type { OutlinedParagraph } from './roles/assign-roles.ts';
import { headerOf } from './table-columns.ts';
import type { SectionAim } from './target-deadline.ts';

/** What the title of a table says of the figures in it: that they are aims, and by when they are to hold. */
export interface TableAim {
  readonly day: SectionAim | null;
}

const LONGEST_TITLE = 60;
/** 单位：万元: stands between the title and the head of a table. */
const MEASURED_IN = /^[（(]?单位[：:]/u;

/**
 * For each line of a text, what the title of its table says where that speaks of aims (2023年就业目标任务分解表, not 任务完成情况表);
 * undefined for all that is no row of such a table. Cells are parted by tabs; `year` is that of which the notice speaks.
 */
export function tableAims(
  outlined: readonly OutlinedParagraph[],
  year: number | null,
): (TableAim | undefined)[] {
  let title: OutlinedParagraph | undefined;
  let hasRows = false;
  return outlined.map((line) => {
    const isRow = line.text.includes('\t');
    if (isRow) {
      if (hasRows && headerOf(line.text.split('\t')) !== undefined) title = undefined;
      hasRows = true;
      return title && aimIn(title, year);
    }
    if (!MEASURED_IN.test(line.text)) title = line;
    hasRows = false;
    return undefined;
  });
}

function aimIn({ text, from }: OutlinedParagraph, year: number | null): TableAim | undefined {
  const isTitle = text.length <= LONGEST_TITLE && !/[。；]/u.test(text);
  if (!isTitle || !TITLE_OF_AIMS.test(text) || TELLS_HOW_THINGS_ARE.test(text)) return undefined;
  const first = findDates(text, year).find(({ kind }) => kind === 'point');
  const isWritten = first?.date != null && first.year === 'written';
  const day = isWritten ? { from: from + first.from, to: from + first.to, date: first.date } : null;
  return { day };
}
