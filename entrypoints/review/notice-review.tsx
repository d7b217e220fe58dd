import { useEffect, useRef, useState } from 'preact/hooks';
import { NoticeHeader } from '../../components/notice-header.tsx';
import { type View, ViewTabs } from '../../components/view-tabs.tsx';
import { WhyContext } from '../../components/why-context.ts';
import type { PageView } from '../../lib/messages/page-view.ts';
import type { MarkKind } from '../../lib/model/mark.ts';
import type { Span } from '../../lib/model/span.ts';
import { Exports } from './exports/exports.tsx';
import type { Left } from './exports/left.ts';
import { FindingsPane } from './findings-pane.tsx';
import { lazy } from './lazy.tsx';
import { TellTale } from './tell-tale.tsx';
import { useNotes } from './use-notes.ts';
import { useReaderPlace } from './use-reader-place.ts';
import { useSlash } from './use-slash.ts';
import type { Telling } from './use-told.ts';
import { useWhy } from './use-why.ts';

interface Props {
  readonly notice: Extract<PageView, { type: 'notice' }>;
  readonly view: View;
  /** Whether it stays beside the page, and so goes along with it. */
  readonly isBeside: boolean;
  readonly hiddenKinds: readonly MarkKind[];
  readonly telling: Telling;
  onView(view: View): void;
  onPanel: (() => void) | null;
  onHiddenKinds(kinds: MarkKind[]): void;
  onShow(span: Span): void;
}

const PANEL = 'review-panel';

const NotesPane = lazy(async () => (await import('./notes-pane.tsx')).NotesPane);
const KeepNotice = lazy(async () => (await import('./keep-notice.tsx')).KeepNotice);

/** One notice under review: its head, and either what was found in it or what was written on it. */
export function NoticeReview({ notice, view, isBeside, hiddenKinds, telling, ...on }: Props) {
  const { frame, reading, anyway } = notice;
  const filterRef = useRef<HTMLInputElement>(null);
  const notes = useNotes(frame, reading);
  const askWhy = useWhy(frame, reading);
  const { place, pick } = useReaderPlace(frame, isBeside);
  const [left, setLeft] = useState<Left | null>(null);
  useFilterFocus(() => filterRef.current?.focus());
  const onShow = (span: Span) => {
    pick(span.from);
    on.onShow(span);
  };
  return (
    <div class="review">
      <NoticeHeader notice={reading.notice} anyway={anyway} />
      <ViewTabs
        view={view}
        notes={notes.type === 'notes' ? notes.notes.length : null}
        panel={PANEL}
        onView={on.onView}
        onPanel={on.onPanel}
      >
        {notes.type === 'notes' && <KeepNotice on={notes.on} telling={telling} />}
        <Exports frame={frame} reading={reading} left={left} />
      </ViewTabs>
      <div class="view" role="tabpanel" id={PANEL}>
        {view === 'findings' ? (
          <WhyContext value={askWhy}>
            <FindingsPane
              reading={reading}
              state={notes}
              hiddenKinds={hiddenKinds}
              filterRef={filterRef}
              place={place}
              onLeft={setLeft}
              onHiddenKinds={on.onHiddenKinds}
              onShow={onShow}
            />
          </WhyContext>
        ) : (
          <NotesPane
            state={notes}
            filterRef={filterRef}
            place={place}
            telling={telling}
            isBeside={isBeside}
            onLeft={setLeft}
            onShow={onShow}
          />
        )}
      </div>
      <TellTale {...telling} />
    </div>
  );
}

/** The filter has the focus at first, and `/` leads to it. */
function useFilterFocus(lead: () => void) {
  useEffect(lead, []);
  useSlash(lead);
}
