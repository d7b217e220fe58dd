import { useEffect, useState } from 'preact/hooks';
import type { FoundDraft } from '../../lib/model/draft.ts';
import { locateDrafts } from '../../lib/notebook/locate-drafts.ts';
import { canonicalUrl } from '../../lib/store/notice-keys.ts';
import { allDrafts, onDraftsChanged } from '../browser/drafts.ts';
import type { NotesState, ReviewedText } from './use-notes.ts';

const NONE: readonly FoundDraft[] = [];

async function draftsFor(state: NotesState<ReviewedText>): Promise<readonly FoundDraft[]> {
  if (state.type !== 'notes' || state.on.page.url === undefined) return NONE;
  const { page } = state.on;
  const notes = state.notes.map(({ id }) => id);
  const address = canonicalUrl(state.on.page.url);
  return locateDrafts(await allDrafts(), { address, text: page.text, notes });
}

/** What was left unfinished on a page when it was opened, less what has been finished or discarded since; what is begun meanwhile is at work. */
export function useDrafts(state: NotesState<ReviewedText>): readonly FoundDraft[] {
  const [left, setLeft] = useState<readonly FoundDraft[] | null>(null);
  const on = state.type === 'notes' ? state.on : null;
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      const drafts = await draftsFor(state);
      if (isOver) return;
      setLeft((before) =>
        before === null
          ? drafts
          : before.filter(({ place }) => drafts.some((draft) => draft.place === place)),
      );
    };
    if (on === null) return;
    void look();
    const end = onDraftsChanged(() => void look());
    return () => {
      isOver = true;
      end();
    };
  }, [on]);
  return left ?? NONE;
}
