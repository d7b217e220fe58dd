import type { CalendarExpression } from '../../text/dates/calendar-expression.ts';
import { cellAt, OF_TIMES } from '../column-at.ts';
import type { Passage } from '../rule.ts';

/** 3.5万亩 | … | 2024年11月底: the day in the row's column of times; undefined where the table has no such column, or that no day. */
export function rowDate(
  passage: Passage,
  dates: readonly CalendarExpression[],
): CalendarExpression | undefined {
  const column = passage.columns?.findIndex((name) => OF_TIMES.test(name)) ?? -1;
  return column < 0 ? undefined : dates.find(({ from }) => cellAt(passage, from) === column);
}
