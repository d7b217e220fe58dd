import { useMemo, useRef } from 'preact/hooks';
import { LibraryList } from '../../../components/library/library-list.tsx';
import { Message } from '../../../components/message.tsx';
import type { VirtualListHandle } from '../../../components/virtual-list/virtual-list.tsx';
import { libraryWords } from '../../../components/words/library-words.ts';
import { useWordsOf } from '../../../components/words/use-words-of.ts';
import { useSlash } from '../../review/use-slash.ts';
import { useLibrary } from '../use-library.ts';
import { FoundInNotice } from './found-in-notice.tsx';
import { LibraryActions } from './library-actions.tsx';
import { LibraryHead } from './library-head.tsx';
import { LibraryState } from './library-state.tsx';
import { useSelection } from './use-selection.ts';
import { useShownNotices } from './use-shown-notices.ts';

/** All documents of the library: looked through, narrowed and put in order. */
export function LibraryView() {
  const words = useWordsOf(libraryWords);
  const notices = useLibrary();
  const library = useShownNotices(notices);
  const { shown, search, isOpen } = library;
  const selection = useSelection(notices);
  const byId = useMemo(() => new Map(notices.map((notice) => [notice.id, notice])), [notices]);
  const list = useRef<VirtualListHandle>(null);
  const box = useRef<HTMLInputElement>(null);
  useSlash(() => box.current?.focus());
  return (
    <div class="library" aria-busy={search.isBusy}>
      <LibraryHead {...library} boxRef={box} onDown={() => list.current?.focus()} />
      <LibraryState notices={notices} library={library} selection={selection} />
      {shown.length === 0 && <Message words={isOpen ? words.looking : words.noMatch} />}
      <LibraryList
        notices={shown}
        terms={search.terms}
        handle={list}
        selected={selection.ids}
        onSelect={selection.select}
        foundIn={({ id }, tabIndex) => {
          const notice = byId.get(id);
          return notice && <FoundInNotice {...{ notice, search, tabIndex }} />;
        }}
        onLeave={() => box.current?.focus()}
      />
      <LibraryActions notices={notices} listed={library.listed} selection={selection} />
    </div>
  );
}
