import { useEffect, useState } from 'preact/hooks';
import type { KeptDraft } from '../../../lib/model/draft.ts';
import { allDrafts, onDraftsChanged } from '../../browser/drafts.ts';

/** All that was left unfinished, true to every change of it; null as long as it is not known. */
export function useDraftsLeft(): readonly KeptDraft[] | null {
  const [drafts, setDrafts] = useState<readonly KeptDraft[] | null>(null);
  useEffect(() => {
    let isOver = false;
    const look = () =>
      allDrafts().then(
        (found) => isOver || setDrafts(found.map(([, kept]) => kept)),
        (error) => reportError(error),
      );
    void look();
    const stop = onDraftsChanged(() => void look());
    return () => {
      isOver = true;
      stop();
    };
  }, []);
  return drafts;
}
