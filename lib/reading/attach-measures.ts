import type { Finding } from '../model/finding.ts';
import type { Inherited, Measure } from '../model/measure.ts';
import type { FoundMeasure } from './find-measures.ts';
import { inheritance } from './inherit.ts';
import { leadOf } from './lead.ts';
import type { RoledParagraph } from './paragraph.ts';
import type { OutlinedParagraph } from './roles/assign-roles.ts';

/** A finding and the paragraph in which it was found. */
export interface Attached<F extends Finding> {
  readonly finding: F;
  readonly paragraph: OutlinedParagraph;
}

/** The paragraphs of a text, and what can belong to a measure, in the order of the reading's lists. */
export interface Belongings {
  readonly outlined: readonly OutlinedParagraph[];
  readonly targets: readonly Attached<Finding>[];
  readonly obligations: readonly Attached<Finding>[];
  readonly deadlines: readonly Attached<Finding>[];
  readonly bodies: readonly Attached<Finding>[];
}

const LONGEST_HEADING = 40;
/** What stands in brackets belongs to its clause whole, or not at all. */
const FIRST_CLAUSE = /^(?:[^。；，：！？（]|（[^（）]{0,60}）)+/u;
const OPEN_BRACKET = /（[^）]*$/u;

/** The measure in a few words: its run-in heading, else its first clause. */
function headingOf(paragraph: OutlinedParagraph): string {
  const lead = leadOf(paragraph);
  if (lead !== null) return paragraph.text.slice(lead.from, lead.to);
  const words = paragraph.text.slice(paragraph.heading?.to ?? 0);
  const clause = FIRST_CLAUSE.exec(words)?.[0] ?? words;
  const short = clause.slice(0, LONGEST_HEADING);
  return short.replace(OPEN_BRACKET, '') || short;
}

/** Answers for a paragraph with the indexes of the findings in it. */
function indexesIn(list: readonly Attached<Finding>[]): (paragraph: RoledParagraph) => number[] {
  const indexes = new Map<RoledParagraph, number[]>();
  for (const [index, { paragraph }] of list.entries()) {
    const own = indexes.get(paragraph) ?? [];
    own.push(index);
    indexes.set(paragraph, own);
  }
  return (paragraph) => indexes.get(paragraph) ?? [];
}

const those = (inherited: readonly Inherited[], kind: Inherited['of']) =>
  inherited.filter(({ of }) => of === kind).map(({ index }) => index);

/** The measures of a reading as a tree: each with what was found in its own words, what it inherits, and whose item it is. */
export function attachMeasures(
  measures: readonly FoundMeasure[],
  { outlined, targets, obligations, deadlines, bodies }: Belongings,
): Measure[] {
  const [targetsIn, obligationsIn] = [indexesIn(targets), indexesIn(obligations)];
  const [deadlinesIn, bodiesIn] = [indexesIn(deadlines), indexesIn(bodies)];
  const inheritedBy = inheritance(outlined, { deadlines, bodies });
  const places = new Map<RoledParagraph, number>(
    measures.map(({ paragraph }, index) => [paragraph, index]),
  );
  return measures.map(({ paragraph, line, from, rule, evidence, actions }) => {
    const parent = paragraph.parents.findLast((one) => places.has(one));
    const inherited = inheritedBy(paragraph);
    const section = paragraph.section.slice();
    const head = { line, from, heading: headingOf(paragraph), section };
    return {
      ...(parent === undefined ? head : { ...head, parent: places.get(parent) }),
      rule,
      evidence,
      actions,
      targets: targetsIn(paragraph),
      obligations: obligationsIn(paragraph),
      deadlines: [...deadlinesIn(paragraph), ...those(inherited, 'deadlines')],
      bodies: [...bodiesIn(paragraph), ...those(inherited, 'bodies')],
      inherited,
    };
  });
}
