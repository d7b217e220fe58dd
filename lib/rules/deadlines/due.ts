import type { DeadlineValue } from '../../model/deadline.ts';
import type { Evidence } from '../../model/finding.ts';
import type { CalendarExpression } from '../../text/dates/calendar-expression.ts';
import type { Reading } from '../rule.ts';

/** The deadline that a date makes together with its word (前, 至); where the year was taken over, that is told as evidence. */
export function due(
  date: CalendarExpression,
  { from, to }: { readonly from: number; readonly to: number },
): Reading<DeadlineValue> {
  const span = { from: Math.min(from, date.from), to: Math.max(to, date.to) };
  const inherited: Evidence[] =
    date.year === 'inherited' ? [{ of: 'year', from: date.from, to: date.to, implied: true }] : [];
  return {
    value: { date: date.date },
    span,
    evidence: [{ of: 'trigger', ...span }, ...inherited],
  };
}
