import type { ComponentChildren } from 'preact';
import { TabList } from './tab-list.tsx';
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

/** The two views of a notice as tabs, and the way to the side panel. */
export function ViewTabs({ view, notes, panel, onView, onPanel, children }: Props) {
  const words = useWords();
  return (
    <div class="view-bar">
      <TabList
        tabs={VIEWS}
        shown={view}
        label={words.views}
        panel={panel}
        nameOf={(each: View) => (
          <>
            {words[each]}
            {each === 'notes' && notes !== null && <b>{notes}</b>}
          </>
        )}
        onTab={(each: View) => onView(each)}
      />
      {children}
      {onPanel !== null && (
        <button type="button" class="quiet" onClick={onPanel}>
          {words.openPanel}
        </button>
      )}
    </div>
  );
}
