import { type MarkKind, markKinds } from '../model/mark.ts';
import type { Reading } from '../model/reading.ts';
import { commitments } from '../reading/commitments.ts';

/** How many of one kind there are. */
export interface KindCount {
  readonly kind: MarkKind;
  readonly count: number;
}

/** How many of each kind a reading has, in the interface's order. */
export function countKinds(reading: Reading): KindCount[] {
  const duties = (modality: 'must' | 'prohibit') =>
    reading.obligations.filter((obligation) => obligation.modality === modality).length;
  const counts: Record<MarkKind, number> = {
    measure: reading.measures.length,
    target: commitments(reading).length,
    must: duties('must'),
    prohibit: duties('prohibit'),
    deadline: reading.deadlines.length,
    body: reading.bodies.length,
  };
  return markKinds.map((kind) => ({ kind, count: counts[kind] }));
}
