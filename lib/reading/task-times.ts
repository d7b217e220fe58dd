import { TIME_LABEL } from '../lexicon/due-words.ts';
import { findDates } from '../text/dates/find-dates.ts';
import { type BodiesLines, bodiesLines } from './bodies-lines.ts';
import type { RoledParagraph } from './paragraph.ts';
import type { OutlinedParagraph } from './roles/assign-roles.ts';
import type { SectionAim } from './target-deadline.ts';

/** A measure that names its bodies itself, so that a line below it is of the next one. */
const NAMES_BODIES = /(?:负责|牵头)[）)]|(?:单位|部门)[：:]/u;

const isTimed = ({ role, text }: OutlinedParagraph) => role === 'bodies' && TIME_LABEL.test(text);

/**
 * For each paragraph, the day that a line below its task names (完成时限：2024年6月底), or one right below the heading over it, with the place
 * of that day in the normalised text; null where there is none. `year` is that of which the notice speaks.
 */
export function taskTimes(
  outlined: readonly OutlinedParagraph[],
  year: number | null,
): (SectionAim | null)[] {
  if (!outlined.some(isTimed)) return outlined.map(() => null);
  const lines = bodiesLines(outlined, ({ text }) => NAMES_BODIES.test(text));
  return outlined.map((paragraph) => {
    const timed = linesFor(paragraph, lines).find(isTimed);
    return timed === undefined ? null : dayOf(timed, year);
  });
}

function linesFor(
  paragraph: OutlinedParagraph,
  { ofMeasures, ofHeadings }: BodiesLines,
): readonly OutlinedParagraph[] {
  const own = ofMeasures.get(paragraph) ?? ofHeadings.get(paragraph);
  if (own !== undefined) return own;
  const byHeading: ReadonlyMap<RoledParagraph, readonly OutlinedParagraph[]> = ofHeadings;
  const heading = paragraph.parents.findLast((parent) => byHeading.has(parent));
  return (heading && byHeading.get(heading)) ?? [];
}

function dayOf({ text, from }: OutlinedParagraph, year: number | null): SectionAim | null {
  const label = TIME_LABEL.exec(text);
  const start = label === null ? 0 : label.index + label[0].length;
  const day = findDates(text, year).find((date) => date.from >= start);
  if (day?.date == null) return null;
  return { from: from + day.from, to: from + day.to, date: day.date };
}
