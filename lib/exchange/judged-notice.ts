import type { CollectedNotice, Collection } from '../model/collection.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Target } from '../model/target.ts';
import { judgedReading } from '../review/judged-reading.ts';

/** Of what an amount consists. */
const OF_AMOUNT = ['value', 'value2', 'unit', 'comparator'] as const;

/** A target whose amount a person gave has a number to show, though its words have none (全覆盖). */
function spelledOut(target: Target, said: readonly Judgement[]): Target {
  const own = said.find(({ span }) => span.from === target.from && span.to === target.to);
  const { correction = {} } = own ?? {};
  const { implicit: _, ...rest } = target;
  return OF_AMOUNT.some((field) => field in correction) ? rest : target;
}

/**
 * A notice as its readers say that it is, for what people are to read: corrections in place of what the machine read, without what is
 * wrong (`judgedReading`). The verdicts stay, so that remarks can say what was corrected.
 */
export function judgedNotice(notice: CollectedNotice): CollectedNotice {
  const { reading, verdicts = [] } = notice;
  if (verdicts.length === 0) return notice;
  const now = judgedReading(reading, verdicts);
  const said = verdicts.filter(({ kind, answer }) => kind === 'target' && answer === 'corrected');
  const targets = now.targets.map((target) =>
    target.implicit ? spelledOut(target, said) : target,
  );
  return { ...notice, reading: { ...now, targets } };
}

/** A collection of notices, each as its readers say that it is; see `judgedNotice`. */
export function judgedCollection(collection: Collection): Collection {
  return { ...collection, notices: collection.notices.map(judgedNotice) };
}
