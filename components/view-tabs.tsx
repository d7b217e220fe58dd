import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useWords } from './words/words-context.ts';

/** What can be looked at of a notice. */
export type View = 'findings' | 'notes';

const VIEWS: readonly View[] = ['findings', 'notes'];

interface Props {
  readonly view: View;
  /** How many notes there are, null where that is not known. */
  readonly notes: number | null;
  /** Id of the element that the tabs stand over. */
  readonly panel: string;
  onView(view: View): void;
  /** Opens the review beside the page; null where it stands there. */
  readonly onPanel: (() => void) | null;
  /** What else can be done with the notice. */
  readonly children?: ComponentChildren;
}

/** The two views of a notice as tabs, with the arrow keys (WAI-ARIA Authoring Practices, "Tabs"), and the way to the side panel. */
export function ViewTabs({ onPanel, children, ...tabs }: Props) {
  const words = useWords();
  return (
    <div class="view-bar">
      <Tabs {...tabs} />
      {children}
      {onPanel !== null && (
        <button type="button" class="quiet" onClick={onPanel}>
          {words.openPanel}
        </button>
      )}
    </div>
  );
}

function Tabs({ view, notes, panel, onView }: Omit<Props, 'onPanel' | 'children'>) {
  const words = useWords();
  const bar = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const other = view === 'findings' ? 'notes' : 'findings';
    onView(other);
    bar.current?.querySelector<HTMLElement>(`[data-view="${other}"]`)?.focus();
  };
  return (
    <div class="view-tabs" role="tablist" aria-label={words.views} ref={bar} onKeyDown={onKeyDown}>
      {VIEWS.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          data-view={each}
          aria-selected={each === view}
          aria-controls={panel}
          tabIndex={each === view ? 0 : -1}
          onClick={() => onView(each)}
        >
          {words[each]}
          {each === 'notes' && notes !== null && <b>{notes}</b>}
        </button>
      ))}
    </div>
  );
}
