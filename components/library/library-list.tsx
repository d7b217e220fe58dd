import type { RefObject } from 'preact';
import type { SavedNotice } from '../../lib/model/saved-notice.ts';
import { VirtualList, type VirtualListHandle } from '../virtual-list/virtual-list.tsx';
import { useWordsOf } from '../words/use-words-of.ts';
import { workspaceWords } from '../words/workspace-words.ts';
import { routeHash } from '../workspace/workspace-route.ts';

/** A document as the list shows it. */
interface Listed {
  readonly id: string;
  readonly notice: SavedNotice;
}

interface Props {
  readonly notices: readonly Listed[];
  readonly handle: RefObject<VirtualListHandle | null>;
  onLeave(): void;
}

/** A title in one line with what is known of the notice under it. */
const LIKELY_HEIGHT = 64;

/** The documents of the library, each with who issued it, when, and under which number. */
export function LibraryList({ notices, handle, onLeave }: Props) {
  const { view } = useWordsOf(workspaceWords);
  return (
    <VirtualList
      name="library"
      label={view.library}
      rows={notices}
      keyOf={({ id }) => id}
      heightOf={() => LIKELY_HEIGHT}
      handle={handle}
      onLeave={onLeave}
    >
      {(row, tabIndex) => <LibraryRow {...row} tabIndex={tabIndex} />}
    </VirtualList>
  );
}

function LibraryRow({ id, notice, tabIndex }: Listed & { readonly tabIndex: 0 | -1 }) {
  const { title, issuers, docNumber, date, genre } = notice.fields;
  const [url = ''] = notice.urls;
  return (
    <a
      class="library-row"
      lang="zh"
      data-row={true}
      tabIndex={tabIndex}
      href={routeHash({ view: 'notice', id })}
    >
      <h2>{title ?? url}</h2>
      <p>{[issuers.join('、'), docNumber, date, genre].filter(Boolean).join(' · ')}</p>
    </a>
  );
}
