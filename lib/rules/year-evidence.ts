import type { Evidence } from '../model/finding.ts';
import type { CalendarExpression } from '../text/dates/calendar-expression.ts';
import type { Passage } from './rule.ts';

/**
 * From where a date without a year took it: from the sentence, else from the notice; the date itself where that is not in the text.
 * Nothing for a date that bears its year. Offsets in the passage.
 */
export function yearEvidence(date: CalendarExpression, { yearAt }: Passage): Evidence[] {
  if (date.year !== 'inherited') return [];
  const { from, to } = date.yearAt ?? yearAt ?? date;
  return [{ of: 'year', from, to, implied: true }];
}
