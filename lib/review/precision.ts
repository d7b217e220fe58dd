import { type MarkKind, markKinds } from '../model/mark.ts';
import type { Answer } from '../model/verdict.ts';

/** A verdict, as far as it is counted. */
export interface Counted {
  readonly kind: MarkKind;
  readonly answer: Answer;
}

/** A share of a number of trials, with the bounds between which the true share lies with 95 % confidence; 0 to 1. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** How right the machine was with one kind, as far as people have judged. */
export interface Precision extends Readonly<Record<Answer, number>> {
  readonly kind: MarkKind;
  /** How many were judged. */
  readonly judged: number;
  /** Of those, the share that was rightly found, whatever of it had to be corrected; null where none was judged. */
  readonly found: Share | null;
  /** Of those, the share in which nothing had to be corrected either. */
  readonly exact: Share | null;
}

/** The standard normal deviate for 95 %. */
const Z = 1.959964;

/**
 * The share of successes with its score interval (E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * Journal of the American Statistical Association 22, 1927), which holds for few trials, too; null for no trial.
 */
export function wilson(successes: number, trials: number): Share | null {
  if (trials === 0) return null;
  const share = successes / trials;
  const square = (Z * Z) / trials;
  const centre = (share + square / 2) / (1 + square);
  const spread =
    (Z * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials))) / (1 + square);
  return { share, low: Math.max(0, centre - spread), high: Math.min(1, centre + spread) };
}

/** The precision of the machine by kind, in the interface's order, from verdicts in any order. */
export function precisionByKind(verdicts: readonly Counted[]): Precision[] {
  const byKind = Map.groupBy(verdicts, ({ kind }) => kind);
  return markKinds.map((kind) => {
    const own = byKind.get(kind) ?? [];
    const count = (answer: Answer) => own.filter((each) => each.answer === answer).length;
    const [right, wrong, corrected] = [count('right'), count('wrong'), count('corrected')];
    const judged = own.length;
    const [found, exact] = [wilson(right + corrected, judged), wilson(right, judged)];
    return { kind, right, wrong, corrected, judged, found, exact };
  });
}
