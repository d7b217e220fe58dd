import type { Revision } from '../model/revision.ts';
import { inOrder } from './history.ts';

/** Wordings that are put in order at a time: some milliseconds of work. */
const AT_A_TIME = 8000;

/**
 * Puts wordings in the order that `mergeRevisions` gives them, in turns: after each of them whoever runs it may do something else. Each is
 * there once.
 *
 * @returns The same wordings in order, when there are no more turns.
 */
export function* orderInTurns(wordings: readonly Revision[]): Generator<void, Revision[]> {
  let runs: Revision[][] = [];
  for (let at = 0; at < wordings.length; at += AT_A_TIME) {
    runs.push(wordings.slice(at, at + AT_A_TIME).sort(inOrder));
    yield;
  }
  while (runs.length > 1) {
    const longer: Revision[][] = [];
    for (let at = 0; at < runs.length; at += 2)
      longer.push(yield* putTogether(runs[at] ?? [], runs[at + 1] ?? []));
    runs = longer;
  }
  return runs[0] ?? [];
}

function* putTogether(a: readonly Revision[], b: readonly Revision[]): Generator<void, Revision[]> {
  const all: Revision[] = [];
  let ofA = 0;
  for (;;) {
    const [one, other] = [a[ofA], b[all.length - ofA]];
    const next = earlier(one, other);
    if (next === undefined) return all;
    if (next === one) ofA += 1;
    all.push(next);
    if (all.length % AT_A_TIME === 0) yield;
  }
}

function earlier(a: Revision | undefined, b: Revision | undefined): Revision | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return inOrder(a, b) <= 0 ? a : b;
}
