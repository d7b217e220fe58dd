import type { DeadlineValue } from '../../model/deadline.ts';
import type { Span } from '../../model/span.ts';
import type { Reading } from '../rule.ts';
import type { PlacedDate } from './dates-of.ts';

/** The deadline that a date makes together with its word (前, 至); where the year was taken over, that is told as evidence. */
export function due(date: PlacedDate, { from, to }: Span): Reading<DeadlineValue> {
  const span = { from: Math.min(from, date.from), to: Math.max(to, date.to) };
  return {
    value: { date: date.date },
    span,
    evidence: [{ of: 'trigger', ...span }, ...date.inherits],
  };
}
