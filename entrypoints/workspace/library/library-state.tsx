import { ReadingProgress } from '../../../components/library/reading-progress.tsx';
import { libraryWords } from '../../../components/words/library-words.ts';
import { useWordsOf } from '../../../components/words/use-words-of.ts';
import type { LibraryNotice } from '../../../lib/store/library-notice.ts';
import { LibraryExports } from './library-exports.tsx';
import type { Selection } from './use-selection.ts';
import type { ShownNotices } from './use-shown-notices.ts';

interface Props {
  readonly notices: readonly LibraryNotice[];
  readonly library: ShownNotices;
  readonly selection: Selection;
}

/** How many notices are shown, how far the library was read, and what can be done with all that are shown. */
export function LibraryState({ notices, library, selection }: Props) {
  const words = useWordsOf(libraryWords);
  const { shown, readings, things } = library;
  const ids = shown.map(({ id }) => id);
  return (
    <div class="library-state">
      <p role="status">{words.shown(shown.length, notices.length)}</p>
      <ReadingProgress
        {...readings.progress}
        areNotesCounted={things.isWhole}
        onStop={readings.stop}
        onGoOn={readings.goOn}
      />
      <span>
        <button type="button" class="quiet" onClick={() => selection.set(ids)}>
          {words.selectShown(ids.length)}
        </button>
        <LibraryExports selected={[...selection.ids]} shown={ids} />
      </span>
    </div>
  );
}
