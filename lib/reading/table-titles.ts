import { TELLS_HOW_THINGS_ARE, TITLE_OF_AIMS } from '../lexicon/column-names.ts';
import { findDates } from '../text/dates/find-dates.ts';
import { isFigure } from './figure-cell.ts';
import { headerOf } from './head-row.ts';
import type { OutlinedParagraph } from './roles/assign-roles.ts';
import type { SectionAim } from './target-deadline.ts';

/** What stands over a table says of the figures in it. */
export interface TableTitle {
  /** They are to be reached. */
  readonly isOfAims: boolean;
  /** By when, where they are. */
  readonly day: SectionAim | null;
  /** In what all of them are counted that say nothing else, with the magnitude: 万元; '' where that is not said. */
  readonly measuredIn: string;
}

const LONGEST_TITLE = 60;
/** （单位：万元）, on a line of its own or behind the title. */
const MEASURED_IN = /[（(]?单位\s?[：:]\s?(?<unit>[^\s，、；。（()）]{1,6})[）)]?$/u;

/**
 * For each line of a text, what the title of its table says; undefined for all that is no row of a table with a title. Cells are parted
 * by tabs; `year` is that of which the notice speaks.
 */
export function tableTitles(
  outlined: readonly OutlinedParagraph[],
  year: number | null,
): (TableTitle | undefined)[] {
  let title: TableTitle | undefined;
  let over: readonly OutlinedParagraph[] = [];
  let hasFigures = false;
  return outlined.map((line) => {
    if (!line.text.includes('\t')) {
      over = [...over.slice(-1), line];
      return undefined;
    }
    const cells = line.text.split('\t');
    const begins = over.length > 0 || (hasFigures && headerOf(cells) !== undefined);
    if (begins) title = titleOf(over, year);
    hasFigures = (hasFigures && !begins) || cells.some(isFigure);
    over = [];
    return title;
  });
}

/** Of the one or two lines over a table, the last is its title, or says in what it counts. */
function titleOf(over: readonly OutlinedParagraph[], year: number | null): TableTitle | undefined {
  const last = over.at(-1);
  if (last === undefined) return undefined;
  const measured = MEASURED_IN.exec(last.text);
  const title = measured?.index === 0 ? over.at(-2) : last;
  const aim = title && aimIn(title, year);
  const measuredIn = measured?.groups?.unit ?? '';
  return { isOfAims: aim !== undefined, day: aim?.day ?? null, measuredIn };
}

/** 2023年就业目标任务分解表, and not 任务完成情况表: the title of a table of aims, with the day by which they are to hold. */
function aimIn(
  { text, from }: OutlinedParagraph,
  year: number | null,
): Pick<TableTitle, 'day'> | undefined {
  const isTitle = text.length <= LONGEST_TITLE && !/[。；]/u.test(text);
  if (!isTitle || !TITLE_OF_AIMS.test(text) || TELLS_HOW_THINGS_ARE.test(text)) return undefined;
  const first = findDates(text, year).find(({ kind }) => kind === 'point');
  const isWritten = first?.date != null && first.year === 'written';
  return {
    day: isWritten ? { from: from + first.from, to: from + first.to, date: first.date } : null,
  };
}
