import { OF_TIMES } from '../../lexicon/column-names.ts';
import { AIM, THROUGHOUT } from '../../lexicon/due-words.ts';
import type { Span } from '../../model/span.ts';
import { byUnit } from '../../text/by-unit.ts';
import type { CalendarExpression } from '../../text/dates/calendar-expression.ts';
import { findDates } from '../../text/dates/find-dates.ts';
import { isBaseColumn } from '../base-column.ts';
import { cellAt, columnAt } from '../column-at.ts';
import { yearOf } from '../passage-dates.ts';
import type { Passage } from '../rule.ts';
import { unitInBrackets } from '../unit-in-brackets.ts';

/** 3.5万亩 | … | 2024年11月底: the day in the row's column of times; undefined where the table has no such column, or that no day. */
export function rowDate(
  passage: Passage,
  dates: readonly CalendarExpression[],
): CalendarExpression | undefined {
  const column = columnOfTimes(passage);
  return column < 0 ? undefined : dates.find(({ from }) => cellAt(passage, from) === column);
}

function columnOfTimes({ columns }: Passage): number {
  return columns?.findIndex((name) => OF_TIMES.test(name)) ?? -1;
}

/** What only says of which period a column's figures are, or what is to be done in it: 2021年目标, 一季度, 2025年（目标值）, 2023年招生任务. */
const OF_AIMS = byUnit(
  `^（?年?(?:${AIM.source}?(?:目标|任务|指标|计划|数|值|量)?|\\p{Script=Han}{2,10}(?:目标|任务|指标|计划)数?|\\p{Script=Han}{2,6}内容|计划投资额?)）?$`,
);

/** 150 under 2022年目标: the last day of the period that the figure's own column names; null where it names none. */
export function columnDay(passage: Passage, at: number): string | null {
  const { columns = [] } = passage;
  const year = yearOf(passage);
  const written = columnAt(passage, at);
  if (written === undefined || isBaseColumn(written, columns, year)) return null;
  const column = unitInBrackets(written)?.name ?? written;
  const [date] = findDates(column, year);
  if (date?.kind !== 'point' || date.from > 0 || !OF_AIMS.test(column.slice(date.to))) return null;
  return date.date;
}

const WHOLE_YEAR = byUnit(`^${THROUGHOUT.source}$`);

/** 20场 | … | 全年, 2024: the end of the year, where the row's column of times says no more; null where it does not. */
export function rowYear(passage: Passage): (Span & { readonly date: string }) | null {
  const column = columnOfTimes(passage);
  if (column < 0) return null;
  const cells = passage.text.split('\t');
  const cell = cells[column] ?? '';
  const year = /^20\d\d$/u.test(cell) ? cell : WHOLE_YEAR.test(cell) && yearOf(passage);
  if (!year) return null;
  const from = cells.slice(0, column).join('\t').length + (column > 0 ? 1 : 0);
  return { from, to: from + cell.length, date: `${year}-12-31` };
}
