import { useState } from 'preact/hooks';
import { keepWords } from '../../components/words/keep-words.ts';
import { useWordsOf } from '../../components/words/use-words-of.ts';
import { routeHash } from '../../components/workspace/workspace-route.ts';
import { findNotices, thingsOfAll } from '../../lib/store/find-notice.ts';
import { noticeRecord } from '../../lib/store/notice-record.ts';
import { storeErrorOf } from '../../lib/store/store-error.ts';
import { watchQuery } from '../../lib/store/watch-query.ts';
import { openNotebook } from '../browser/notebook.ts';
import { openPage } from '../browser/open-page.ts';
import { write } from './change-notes.ts';
import type { ReviewedPage } from './use-notes.ts';
import type { Telling } from './use-told.ts';
import { useWatch } from './use-watch.ts';

interface Props {
  readonly on: ReviewedPage;
  readonly telling: Telling;
}

/**
 * Keeps a notice with its text, without a note. Gives what takes that back, which leaves a notice alone on which something was written
 * meanwhile; throws StoreError.
 */
async function keep({ met, page }: ReviewedPage): Promise<() => Promise<void>> {
  const notebook = await openNotebook();
  const { id, changes, texts } = await noticeRecord(notebook, met, page.text);
  const written = await write(changes, texts);
  return async () => {
    const [notes, verdicts] = await Promise.all([
      thingsOfAll(notebook, [id], 'note'),
      thingsOfAll(notebook, [id], 'verdict'),
    ]);
    if (notes.length + verdicts.length > 0) return;
    const parents = written.map((wording) => wording.id);
    await write([{ kind: 'notice', of: id, parents, content: null }]);
  };
}

/** Id of the record of a page's notice: null where it is not kept, undefined as long as that is not known. */
function useKeptId(on: ReviewedPage): string | null | undefined {
  const [id, setId] = useState<string | null | undefined>(undefined);
  useWatch(
    (notebook) =>
      watchQuery(() => findNotices(notebook, on.met), {
        next: ([first]) => setId(first?.id ?? null),
        failed: () => setId(undefined),
      }),
    on,
  );
  return id;
}

const open = (id: string) => openPage(`/workspace.html${routeHash({ view: 'notice', id })}`);

/** Keeps the notice without a note; where it is kept already, says so and leads to it. */
export function KeepNotice({ on, telling: { tell } }: Props) {
  const words = useWordsOf(keepWords);
  const id = useKeptId(on);
  if (id === undefined) return null;
  const attempt = async (deed: () => Promise<void>) => {
    try {
      await deed();
    } catch (error) {
      tell({ type: 'failed', failure: (await storeErrorOf(error)).failure });
    }
  };
  const onKeep = () =>
    attempt(async () => {
      const takeBack = await keep(on);
      const undo = () => void attempt(() => takeBack().then(() => tell(null)));
      tell({ type: 'said', text: words.told, undo });
    });
  return id === null ? (
    <button type="button" class="quiet" title={words.keepTip} onClick={() => void onKeep()}>
      {words.keep}
    </button>
  ) : (
    <button type="button" class="quiet" title={words.keptTip} onClick={() => open(id)}>
      {words.kept}
    </button>
  );
}
