import type { ComponentChildren, RefObject } from 'preact';
import type { ListedNotice } from '../../lib/review/library/listed-notice.ts';
import { VirtualList, type VirtualListHandle } from '../virtual-list/virtual-list.tsx';
import { useWordsOf } from '../words/use-words-of.ts';
import { workspaceWords } from '../words/workspace-words.ts';
import { LibraryRow } from './library-row.tsx';

interface Props {
  readonly notices: readonly ListedNotice[];
  readonly terms: readonly string[];
  readonly handle: RefObject<VirtualListHandle | null>;
  /** Ids of the notices that are chosen for doing something with them. */
  readonly selected: ReadonlySet<string>;
  onSelect(id: string, isSelected: boolean): void;
  /** Where what was looked for stands in a notice. */
  foundIn(notice: ListedNotice, tabIndex: 0 | -1): ComponentChildren;
  onLeave(): void;
}

/** A title in one line, with what is known of the notice and the counts under it. */
const LIKELY_HEIGHT = 88;
/** With where something was found. */
const WITH_PLACES = 150;

/** The notices of the library, each with who issued it, what was found in it, and what was written on it. */
export function LibraryList(props: Props) {
  const { notices, terms, handle, selected, onSelect, foundIn, onLeave } = props;
  const { view } = useWordsOf(workspaceWords);
  return (
    <VirtualList
      name="library"
      label={view.library}
      rows={notices}
      keyOf={({ id }) => id}
      heightOf={() => (terms.length === 0 ? LIKELY_HEIGHT : WITH_PLACES)}
      handle={handle}
      onLeave={onLeave}
    >
      {(notice, tabIndex) => (
        <LibraryRow
          notice={notice}
          terms={terms}
          tabIndex={tabIndex}
          isSelected={selected.has(notice.id)}
          onSelect={(isSelected) => onSelect(notice.id, isSelected)}
        >
          {terms.length > 0 && foundIn(notice, tabIndex)}
        </LibraryRow>
      )}
    </VirtualList>
  );
}
