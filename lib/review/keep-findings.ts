import type { Finding } from '../model/finding.ts';
import type { Measure } from '../model/measure.ts';
import type { Reading } from '../model/reading.ts';
import type { OwnedList } from '../reading/own-indexes.ts';
import type { ReviewNode } from './with-notes.ts';

const LISTS: readonly OwnedList[] = ['targets', 'obligations', 'deadlines', 'bodies'];

/** Where the findings of a list that are kept go: new indexes by the old ones. */
type Moves = Readonly<Record<OwnedList, ReadonlyMap<number, number>>>;

function movesOf(list: readonly Finding[], kept: ReadonlySet<Finding>): Map<number, number> {
  const left = list.flatMap((finding, index) => (kept.has(finding) ? [index] : []));
  return new Map(left.map((index, at) => [index, at]));
}

function moved(measure: Measure, moves: Moves): Measure {
  const place = (list: OwnedList) => measure[list].flatMap((index) => moves[list].get(index) ?? []);
  const inherited = measure.inherited?.flatMap((each) => {
    const index = moves[each.of].get(each.index);
    return index === undefined ? [] : [{ ...each, index }];
  });
  const { parent: _, ...rest } = measure;
  return {
    ...rest,
    targets: place('targets'),
    obligations: place('obligations'),
    deadlines: place('deadlines'),
    bodies: place('bodies'),
    ...(inherited === undefined ? {} : { inherited }),
  };
}

/**
 * The reading with some of its measures and findings; what refers to them refers to them in their new places.
 *
 * @param kept Findings of this very reading.
 * @param measures Those of its measures that stay.
 */
export function keepSome(
  reading: Reading,
  kept: ReadonlySet<Finding>,
  measures: ReadonlySet<Measure>,
): Reading {
  const [targets, obligations, deadlines, bodies] = LISTS.map((list) =>
    movesOf(reading[list], kept),
  ) as [Map<number, number>, Map<number, number>, Map<number, number>, Map<number, number>];
  return {
    ...reading,
    measures: reading.measures
      .filter((measure) => measures.has(measure))
      .map((measure) => moved(measure, { targets, obligations, deadlines, bodies })),
    targets: reading.targets.filter((finding) => kept.has(finding)),
    obligations: reading.obligations.filter((finding) => kept.has(finding)),
    deadlines: reading.deadlines.filter((finding) => kept.has(finding)),
    bodies: reading.bodies.filter((finding) => kept.has(finding)),
  };
}

/**
 * The reading as a filter of its outline has left it: the measures and findings of these nodes. The text's blocks and the notice's fields
 * stay, and so do the references, which no outline lists.
 */
export function keepFindings(reading: Reading, nodes: readonly ReviewNode[]): Reading {
  const kept = new Set(
    nodes.flatMap((node): Finding[] =>
      node.type === 'passage' ? node.items.map(({ finding }) => finding) : [],
    ),
  );
  const measures = new Set(
    nodes.flatMap((node) => (node.type === 'passage' && node.measure ? [node.measure] : [])),
  );
  return keepSome(reading, kept, measures);
}
