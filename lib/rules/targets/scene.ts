import { COMPARE, PROMISE, PROMISED_ALSO } from '../../lexicon/common-words.ts';
import { NAME_WITHOUT_NUMBER } from '../../lexicon/names-without-number.ts';
import type { Span } from '../../model/span.ts';
import { byUnit } from '../../text/by-unit.ts';
import type { CalendarExpression } from '../../text/dates/calendar-expression.ts';
import { spansIn } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { datesIn } from '../passage-dates.ts';
import type { Passage } from '../rule.ts';

/** What stands in a passage beside its numbers, found once for all of them. */
export interface Scene {
  readonly passage: Passage;
  readonly dates: readonly CalendarExpression[];
  /** Names that hold a numeral and count nothing, short quotations, titles of documents: a list of each, in text order. */
  readonly names: readonly (readonly Span[])[];
  /** Whether the passage compares with the year before and promises nothing: a report. */
  readonly reports: boolean;
}

/** A name in quotation marks is short; what is longer is a sentence that somebody said. Western marks as some sites set them. */
const QUOTED = pattern`[“"][^“”"\n]{1,14}[”"]`;
const TITLED = pattern`《[^《》\n]{1,80}》`;

/** Looks round in a passage. */
export function sceneOf(passage: Passage): Scene {
  return {
    passage,
    dates: datesIn(passage),
    reports: isReport(passage.text),
    names: [NAME_WITHOUT_NUMBER(), QUOTED, TITLED].map((form) => spansIn(form, passage.text)),
  };
}

/** Comparisons with the year before; two or more make a report. */
const COMPARES = byUnit(`${COMPARE.source}|[，、]增长\\d`, 'g');
const FEWEST_COMPARISONS = 2;
/** 到2026年 looks ahead; 截至2026年 and 截止到2026年 do not. */
const PROMISES = byUnit(`${PROMISE.source}|${PROMISED_ALSO.source}|要|(?<![截至止])到20\\d\\d年`);

function isReport(text: string): boolean {
  return spansIn(COMPARES, text).length >= FEWEST_COMPARISONS && !PROMISES.test(text);
}
