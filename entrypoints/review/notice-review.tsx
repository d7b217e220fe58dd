import { useEffect, useRef, useState } from 'preact/hooks';
import { NoticeHeader } from '../../components/notice-header.tsx';
import { type View, ViewTabs } from '../../components/view-tabs.tsx';
import type { Frame } from '../../lib/messages/sender.ts';
import type { MarkKind } from '../../lib/model/mark.ts';
import type { Reading } from '../../lib/model/reading.ts';
import type { Span } from '../../lib/model/span.ts';
import { FindingsPane } from './findings-pane.tsx';
import { NotesPane } from './notes-pane.tsx';
import { useNotes } from './use-notes.ts';

interface Props {
  readonly frame: Frame;
  readonly reading: Reading;
  readonly anyway: boolean;
  readonly hiddenKinds: readonly MarkKind[];
  onHiddenKinds(kinds: MarkKind[]): void;
  onShow(span: Span): void;
}

const PANEL = 'review-panel';

/** One notice under review: its head, and either what was found in it or what was written on it. */
export function NoticeReview({ frame, reading, anyway, hiddenKinds, ...on }: Props) {
  const [view, setView] = useState<View>('findings');
  const filterRef = useRef<HTMLInputElement>(null);
  const notes = useNotes(frame, reading);
  const focusFilter = () => filterRef.current?.focus();
  useSlashKey(focusFilter);
  useEffect(focusFilter, []);
  return (
    <div class="review">
      <NoticeHeader notice={reading.notice} anyway={anyway} />
      <ViewTabs
        view={view}
        notes={notes.type === 'notes' ? notes.notes.length : null}
        panel={PANEL}
        onView={setView}
      />
      <div class="view" role="tabpanel" id={PANEL}>
        {view === 'findings' ? (
          <FindingsPane
            reading={reading}
            hiddenKinds={hiddenKinds}
            filterRef={filterRef}
            onHiddenKinds={on.onHiddenKinds}
            onShow={on.onShow}
          />
        ) : (
          <NotesPane state={notes} filterRef={filterRef} onShow={on.onShow} />
        )}
      </div>
    </div>
  );
}

/** `/` leads to the filter from wherever no text is being written. */
function useSlashKey(action: () => void) {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
