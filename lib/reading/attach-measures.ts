import type { Finding } from '../model/finding.ts';
import type { Inherited, Measure } from '../model/measure.ts';
import type { FoundMeasure } from './find-measures.ts';
import { inheritance } from './inherit.ts';
import { measureHeading } from './measure-heading.ts';
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
    const head = { line, from, heading: measureHeading(paragraph), section };
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
