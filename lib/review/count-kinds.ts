import type { MarkKind } from '../model/mark.ts';
import type { Reading } from '../model/reading.ts';
import { commitments } from '../reading/commitments.ts';

/** How many of each kind a reading has. */
export function countKinds(reading: Reading): Record<MarkKind, number> {
  const duties = (modality: 'must' | 'prohibit') =>
    reading.obligations.filter((obligation) => obligation.modality === modality).length;
  return {
    measure: reading.measures.length,
    target: commitments(reading).length,
    must: duties('must'),
    prohibit: duties('prohibit'),
    deadline: reading.deadlines.length,
    body: reading.bodies.length,
  };
}
