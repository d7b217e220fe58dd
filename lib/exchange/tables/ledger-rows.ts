import type { Block } from '../../model/block.ts';
import type { Body } from '../../model/body.ts';
import type { CollectedNotice } from '../../model/collection.ts';
import type { Deadline } from '../../model/deadline.ts';
import type { Measure } from '../../model/measure.ts';
import type { Span } from '../../model/span.ts';
import type { Target } from '../../model/target.ts';
import { blockAt } from '../../reading/block-at.ts';
import { isCommitment } from '../../reading/commitments.ts';
import { sectionAt } from '../../reading/section-at.ts';

/** One line of the ledger: a target with the measure that it belongs to, a measure without targets, a target without a measure. */
export interface LedgerRow {
  readonly notice: CollectedNotice;
  /** The headings above, outermost first, with their numbers. */
  readonly section: readonly string[];
  /** The measure in a few words; '' for a target that belongs to none. */
  readonly task: string;
  /** The paragraph in clean text. */
  readonly measure: string;
  readonly target: Target | undefined;
  readonly bodies: readonly Body[];
  readonly deadlines: readonly Deadline[];
  /** Where its words stand in the source. */
  readonly span: Span;
}

function pick<Thing>(list: readonly Thing[], indexes: readonly number[]): Thing[] {
  return indexes.flatMap((index) => list[index] ?? []);
}

function rowsOfMeasure(notice: CollectedNotice, measure: Measure, block: Block): LedgerRow[] {
  const { reading } = notice;
  const shared = {
    notice,
    section: sectionAt(reading, block.from),
    task: measure.heading,
    measure: block.text,
    bodies: pick(reading.bodies, measure.bodies),
    deadlines: pick(reading.deadlines, measure.deadlines),
  };
  const targets = pick(reading.targets, measure.targets).filter(isCommitment);
  if (targets.length === 0) return [{ ...shared, target: undefined, span: block.lead ?? block }];
  return targets.map((target) => ({ ...shared, target, span: target }));
}

/** The commitments that belong to no measure (aims, above all). */
function looseRows(notice: CollectedNotice): LedgerRow[] {
  const { reading } = notice;
  const owned = new Set(reading.measures.flatMap(({ targets }) => targets));
  return reading.targets.flatMap((target, index) => {
    if (owned.has(index) || !isCommitment(target)) return [];
    const measure = blockAt(reading.blocks, target.from)?.text ?? target.quote;
    const section = sectionAt(reading, target.from);
    return [
      { notice, section, task: '', measure, target, bodies: [], deadlines: [], span: target },
    ];
  });
}

/** The ledger of a notice, in text order. */
export function ledgerRows(notice: CollectedNotice): LedgerRow[] {
  const { reading } = notice;
  const rows = reading.measures.flatMap((measure) => {
    const block = blockAt(reading.blocks, measure.from);
    return block === undefined ? [] : rowsOfMeasure(notice, measure, block);
  });
  return [...rows, ...looseRows(notice)].sort((a, b) => a.span.from - b.span.from);
}

/** The day by which a row is due: its target's own, else the last of its measure's. */
export function dueOf({
  target,
  deadlines,
}: Pick<LedgerRow, 'target' | 'deadlines'>): string | undefined {
  if (target?.deadline) return target.deadline;
  return deadlines
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1);
}
