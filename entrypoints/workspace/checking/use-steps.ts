import { useMemo, useState } from 'preact/hooks';
import type { Answer, Correction } from '../../../lib/model/verdict.ts';
import { type StoreFailure, storeErrorOf } from '../../../lib/store/store-error.ts';
import { judgeKept } from '../judge-kept.ts';
import type { Asked } from './use-asked.ts';

/** Something that was done with a finding: judged, or skipped (null). */
export interface Step {
  readonly asked: Asked;
  readonly answer: Answer | null;
}

/** What was done so far, and how it goes on and back; `failure` says why the last of it could not be written. */
export function useSteps() {
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  const past = useMemo(() => new Map(steps.map((step) => [step.asked.key, step])), [steps]);
  const attempt = async (deed: Promise<void>): Promise<boolean> => {
    try {
      await deed;
      setFailure(null);
      return true;
    } catch (error) {
      setFailure((await storeErrorOf(error)).failure);
      return false;
    }
  };
  const drop = (step: Step) => setSteps((now) => now.filter((each) => each !== step));
  return {
    ...{ steps, past, failure },
    async answer(asked: Asked, said: Answer, correction?: Correction) {
      const { kind, span } = asked.finding;
      const judgement = { kind, span, answer: said, ...(correction && { correction }) };
      const step = { asked, answer: said };
      setSteps([...steps, step]);
      // What could not be written is asked about again.
      if (!(await attempt(judgeKept(asked.on, judgement)))) drop(step);
    },
    async undo() {
      const last = steps.at(-1);
      if (last === undefined) return;
      const { kind, span } = last.asked.finding;
      const judgement = { kind, span, answer: null };
      if (last.answer === null || (await attempt(judgeKept(last.asked.on, judgement)))) drop(last);
    },
    skip: (asked: Asked) => setSteps([...steps, { asked, answer: null }]),
    again: () => setSteps(steps.filter((step) => step.answer !== null)),
  };
}
