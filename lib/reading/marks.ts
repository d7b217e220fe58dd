import type { Finding } from '../model/finding.ts';
import type { CardRow, Mark, MarkKind } from '../model/mark.ts';
import type { Reading } from '../model/reading.ts';
import type { QuantityValue, Target } from '../model/target.ts';
import { blockAt } from './block-at.ts';
import {
  bodyCard,
  type CardContext,
  deadlineCard,
  measureCard,
  obligationCard,
  targetCard,
} from './cards.ts';
import { commitments } from './commitments.ts';
import { leadClause } from './lead-clause.ts';
import { type OwnedList, ownIndexes } from './own-indexes.ts';

/**
 * What is to be lit on the page: of a reading, the measures (their heading or first clause), the targets that are commitments,
 * obligations, deadlines and bodies, each with its card. `text` is the source of the reading, whose offsets the marks have.
 * Text order; of those that begin at one place, the longer first.
 */
export function marksOf(reading: Reading, text: string): Mark[] {
  const sections = sectionsOf(reading);
  const mark = <F extends Finding>(
    kind: MarkKind,
    finding: F,
    card: (finding: F, context: CardContext) => CardRow[],
  ): Mark => {
    const { from, to } = finding;
    return { kind, from, to, card: card(finding, { section: sections.get(finding) ?? [], text }) };
  };
  const marks = [
    ...measureMarks(reading, text),
    ...commitments(reading).map((target) => ({
      ...mark('target', target, targetCard),
      quantity: quantityOf(target),
    })),
    ...reading.obligations.map((duty) => mark(duty.modality, duty, obligationCard)),
    ...reading.deadlines.map((deadline) => mark('deadline', deadline, deadlineCard)),
    ...reading.bodies.map((body) => mark('body', body, bodyCard)),
  ];
  return marks.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** A target without what every finding has. */
function quantityOf(target: Target): QuantityValue {
  const { line, from, to, quote, rule, evidence, ...quantity } = target;
  return quantity;
}

const OWNED: readonly OwnedList[] = ['targets', 'obligations', 'deadlines', 'bodies'];

/** For each finding that belongs to a measure, the headings above that measure. */
function sectionsOf(reading: Reading): ReadonlyMap<Finding, readonly string[]> {
  return new Map(
    reading.measures.flatMap((measure) =>
      OWNED.flatMap((list) =>
        ownIndexes(measure, list).flatMap((index) => {
          const finding = reading[list][index];
          return finding === undefined ? [] : [[finding, measure.section] as const];
        }),
      ),
    ),
  );
}

function measureMarks(reading: Reading, text: string): Mark[] {
  return reading.measures.flatMap((measure) => {
    const block = blockAt(reading.blocks, measure.from);
    if (block === undefined) return [];
    return [
      { kind: 'measure', ...leadClause(block, text), card: measureCard(measure, reading, text) },
    ];
  });
}
