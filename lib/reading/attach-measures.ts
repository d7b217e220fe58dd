import type { Finding } from '../model/finding.ts';
import type { Measure } from '../model/measure.ts';
import { leadOf } from './lead.ts';
import type { OutlinedParagraph } from './roles/assign-roles.ts';

/** A finding and the paragraph in which it was found. */
export interface Attached<F extends Finding> {
  readonly finding: F;
  readonly paragraph: OutlinedParagraph;
}

/** What can belong to a measure, in the order of the reading's lists. */
export interface Belongings {
  readonly targets: readonly Attached<Finding>[];
  readonly obligations: readonly Attached<Finding>[];
  readonly deadlines: readonly Attached<Finding>[];
  readonly bodies: readonly Attached<Finding>[];
}

const LONGEST_HEADING = 40;

/** The measure in a few words: its run-in heading, else its first clause. */
function headingOf(paragraph: OutlinedParagraph): string {
  const lead = leadOf(paragraph);
  if (lead !== null) return paragraph.text.slice(lead.from, lead.to);
  const words = paragraph.text.slice(paragraph.heading?.to ?? 0);
  const clause = /^[^。；，：！？]+/u.exec(words)?.[0] ?? words;
  return clause.slice(0, LONGEST_HEADING);
}

function indexesIn(paragraph: OutlinedParagraph, list: readonly Attached<Finding>[]): number[] {
  return list.flatMap((attached, index) => (attached.paragraph === paragraph ? [index] : []));
}

/** The measures of a reading, each with what was found in its own words. */
export function attachMeasures(
  measures: readonly { paragraph: OutlinedParagraph; line: number }[],
  { targets, obligations, deadlines, bodies }: Belongings,
): Measure[] {
  return measures.map(({ paragraph, line }) => ({
    line,
    heading: headingOf(paragraph),
    section: [...paragraph.section],
    targets: indexesIn(paragraph, targets),
    obligations: indexesIn(paragraph, obligations),
    deadlines: indexesIn(paragraph, deadlines),
    bodies: indexesIn(paragraph, bodies),
  }));
}
