import type { Judgement } from '../model/judgement.ts';
import type { Selector } from '../model/selector.ts';
import type { Verdict } from '../model/verdict.ts';
import type { LocatedVerdict } from '../notebook/locate-verdicts.ts';
import type { Change } from './revise.ts';

/** What is judged, and what was said of it and its neighbours before. */
export interface JudgedPlace {
  /** Id of the notice. */
  readonly notice: string;
  /** Where the finding stands. */
  readonly selector: Selector;
  /** The verdicts on the findings of the notice, where they are in its text. */
  readonly known: readonly LocatedVerdict[];
  /** Id of the verdict, where the finding has none yet. */
  readonly fresh: string;
}

function isOfSame(one: Judgement, other: Judgement): boolean {
  return (
    one.kind === other.kind && one.span.from === other.span.from && one.span.to === other.span.to
  );
}

/** What is to be written for what a reader says of a finding: a finding has one verdict, and judging it anew is a new wording of that. */
export function verdictChange(
  judgement: Judgement,
  { notice, selector, known, fresh }: JudgedPlace,
): Change {
  const before = known.find((each) => isOfSame(each.judgement, judgement));
  const { kind, answer, correction } = judgement;
  const content: Verdict | null =
    answer === null ? null : { notice, kind, selector, answer, ...(correction && { correction }) };
  return {
    kind: 'verdict',
    of: before?.id ?? fresh,
    parents: [...(before?.heads ?? [])],
    content,
  };
}
