import { NAME_WITHOUT_NUMBER } from '../../lexicon/names-without-number.ts';
import type { Span } from '../../model/span.ts';
import type { CalendarExpression } from '../../text/dates/calendar-expression.ts';
import { findDates } from '../../text/dates/find-dates.ts';
import { spansIn } from '../../text/matches.ts';
import type { Passage } from '../rule.ts';

/** What stands in a passage beside its numbers, found once for all of them. */
export interface Scene {
  readonly passage: Passage;
  readonly dates: readonly CalendarExpression[];
  /** Names that hold a numeral and count nothing, short quotations, titles of documents. */
  readonly names: readonly Span[];
}

/** A name in quotation marks is short; what is longer is a sentence that somebody said. Western marks as some sites set them. */
const QUOTED = /[“"][^“”"\n]{1,14}[”"]/gu;
const TITLED = /《[^《》\n]{1,80}》/gu;

/** The year of which the notice speaks. */
export function yearOf({ year, date }: Passage): number | null {
  return year ?? (date === null ? null : Number(date.slice(0, 4)));
}

/** Looks round in a passage. */
export function sceneOf(passage: Passage): Scene {
  return {
    passage,
    dates: findDates(passage.text, yearOf(passage)),
    names: [NAME_WITHOUT_NUMBER, QUOTED, TITLED].flatMap((form) => spansIn(form, passage.text)),
  };
}
