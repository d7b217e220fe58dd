import { DraftList } from '../../components/notes/draft-list.tsx';
import { keepDraft } from '../browser/drafts.ts';
import { tellFrame } from '../browser/page-messages.ts';
import { useDrafts } from './use-drafts.ts';
import type { NotesOfPage } from './use-notes.ts';

interface Props {
  readonly state: NotesOfPage;
  /** Whether it stays beside the page: what lies over it goes when the person is to go on in the page. */
  readonly isBeside: boolean;
}

/** What was left unfinished on the page; it is gone on with there. */
export function LeftUnfinished({ state, isBeside }: Props) {
  const drafts = useDrafts(state);
  const onResume = (place: string) => {
    void tellFrame(state.on.frame, { type: 'resume-draft', place });
    if (!isBeside) window.close();
  };
  const onDiscard = (place: string) => void keepDraft(place, null, '');
  return <DraftList drafts={drafts} onResume={onResume} onDiscard={onDiscard} />;
}
