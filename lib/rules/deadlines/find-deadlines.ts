import type { DeadlineValue } from '../../model/deadline.ts';
import { applyRules, type Found, type Passage, type Rule } from '../rule.ts';
import { settle } from '../settle.ts';
import { atDate } from './at-date.ts';
import { atLatest } from './at-latest.ts';
import { beforeDate } from './before-date.ts';
import { beforeOccasion } from './before-occasion.ts';
import { clauseDate } from './clause-date.ts';
import { comingYears } from './coming-years.ts';
import { daysBefore } from './days-before.ts';
import { promisedDate } from './promised-date.ts';
import { recurringDate } from './recurring-date.ts';
import { timeCell } from './time-cell.ts';
import { timeLabel } from './time-label.ts';
import { toDate } from './to-date.ts';
import { untilDate } from './until-date.ts';
import { withinPeriod } from './within-period.ts';
import { yearCell } from './year-cell.ts';
import { yearsOfWork } from './years-of-work.ts';

/** The ways of saying by when; of those that take a date alike, the one that stands first says why. */
export const deadlineRules: readonly Rule<DeadlineValue>[] = [
  beforeDate,
  beforeOccasion,
  daysBefore,
  withinPeriod,
  atLatest,
  toDate,
  untilDate,
  atDate,
  promisedDate,
  recurringDate,
  comingYears,
  yearsOfWork,
  timeLabel,
  timeCell,
  yearCell,
  clauseDate,
];

/** The deadlines of each passage, in text order. */
export function findDeadlines(passages: readonly Passage[]): Found<DeadlineValue>[][] {
  return applyRules(deadlineRules, passages).map(settle);
}
