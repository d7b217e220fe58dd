import { useState } from 'preact/hooks';
import type { Judgement } from '../../lib/model/judgement.ts';
import { locateVerdicts } from '../../lib/notebook/locate-verdicts.ts';
import { watchThings } from '../../lib/store/watch-things.ts';
import type { ReviewedText } from './use-notes.ts';
import { useWatch } from './use-watch.ts';

const NONE: readonly Judgement[] = [];

/**
 * What the reader said of the findings of a page, true to every change of it; empty as long as the page or its verdicts are not known. That
 * the notebook cannot be read, the notes tell.
 */
export function useVerdicts(on: ReviewedText | null): readonly Judgement[] {
  const [judgements, setJudgements] = useState(NONE);
  useWatch((notebook) => {
    if (on === null) return () => {};
    const { page } = on;
    return watchThings(
      notebook,
      { ...on, kind: 'verdict' },
      {
        next: (verdicts) =>
          setJudgements(locateVerdicts(verdicts, page.text).map(({ judgement }) => judgement)),
        failed: () => setJudgements(NONE),
      },
    );
  }, on);
  return judgements;
}
