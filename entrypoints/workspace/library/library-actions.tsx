import { SelectionBar } from '../../../components/library/selection-bar.tsx';
import { StatusBar } from '../../../components/notes/status-bar.tsx';
import type { ListedNotice } from '../../../lib/review/library/listed-notice.ts';
import type { LibraryNotice } from '../../../lib/store/library-notice.ts';
import { useLibraryDeeds } from './use-library-deeds.ts';
import type { Selection } from './use-selection.ts';

interface Props {
  readonly notices: readonly LibraryNotice[];
  readonly listed: readonly ListedNotice[];
  readonly selection: Selection;
}

/** What can be done with the chosen notices, and what was done last. */
export function LibraryActions({ notices, listed, selection }: Props) {
  const deeds = useLibraryDeeds();
  const chosen = notices.filter(({ id }) => selection.ids.has(id));
  const tagsOf = (some: readonly { readonly tags: readonly string[] }[]) => [
    ...new Set(some.flatMap(({ tags }) => tags)),
  ];
  return (
    <div class="library-actions">
      {chosen.length > 0 && (
        <SelectionBar
          count={chosen.length}
          tags={tagsOf(listed)}
          borne={tagsOf(chosen)}
          onTag={(tag) => deeds.tag(chosen, tag)}
          onUntag={(tag) => deeds.untag(chosen, tag)}
          onRemove={() => deeds.remove(chosen)}
          onUnselect={() => selection.set([])}
        />
      )}
      {deeds.done !== null && (
        <StatusBar text={deeds.done.text} onUndo={deeds.done.undo} onClose={deeds.hush} />
      )}
    </div>
  );
}
