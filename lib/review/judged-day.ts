import type { Deadline } from '../model/deadline.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Target } from '../model/target.ts';

/** What the reader said of a deadline. */
type SaidOf = (deadline: Deadline) => Judgement | undefined;

/**
 * A target that nobody has judged, with the day that the reader gave the deadline from which it has its own (its evidence tells which);
 * with none where they say that this is no deadline.
 */
export function withJudgedDay(
  target: Target,
  deadlines: readonly Deadline[],
  saidOf: SaidOf,
): Target {
  const words = target.evidence.filter(({ of }) => of === 'deadline');
  const own = deadlines.find(
    ({ from, to, date }) =>
      date === target.deadline && words.some((each) => each.from < to && each.to > from),
  );
  const said = own && saidOf(own);
  if (target.deadline === null || said === undefined) return target;
  if (said.answer === 'wrong') return { ...target, deadline: null };
  const { correction = {} } = said;
  return correction.date === undefined ? target : { ...target, deadline: correction.date };
}
