import { useState } from 'preact/hooks';
import { libraryWords } from '../../../components/words/library-words.ts';
import { useWordsOf } from '../../../components/words/use-words-of.ts';
import { useWords } from '../../../components/words/words-context.ts';
import {
  recordsOf,
  recordsWithAll,
  removing,
  tagging,
  undoing,
  untagging,
} from '../../../lib/store/change-notices.ts';
import type { ThingRow } from '../../../lib/store/database.ts';
import type { LibraryNotice } from '../../../lib/store/library-notice.ts';
import type { Change } from '../../../lib/store/revise.ts';
import { storeErrorOf } from '../../../lib/store/store-error.ts';
import { openNotebook } from '../../browser/notebook.ts';
import { write } from '../../review/change-notes.ts';

/** What has just happened, and how to take it back; null where there is nothing to take back. */
export interface DoneDeed {
  readonly text: string;
  readonly undo: (() => void) | null;
}

/** What can be done with notices of the library; what was done is told, and can be taken back. */
export interface LibraryDeeds {
  readonly done: DoneDeed | null;
  hush(): void;
  tag(notices: readonly LibraryNotice[], tag: string): void;
  untag(notices: readonly LibraryNotice[], tag: string): void;
  /** Deletes notices with all that people keep on them. */
  remove(notices: readonly LibraryNotice[]): void;
}

/** A change of some things, and what is said of it. */
interface Deed {
  readonly before: readonly ThingRow[];
  readonly changes: readonly Change[];
  readonly text: string;
}

const idsOf = (notices: readonly LibraryNotice[]) => notices.flatMap(({ ids }) => ids);
const firstIds = (notices: readonly LibraryNotice[]) => notices.map(({ id }) => id);

/** Tags and deletes notices, as wordings: nothing is lost, and each deed can be taken back by another. */
export function useLibraryDeeds(): LibraryDeeds {
  const words = useWordsOf(libraryWords);
  const { failures } = useWords().aboutNotes;
  const [done, setDone] = useState<DoneDeed | null>(null);
  const attempt = (work: () => Promise<DoneDeed | null>) =>
    void work().then(setDone, async (error) => {
      const { failure } = await storeErrorOf(error);
      setDone({ text: failures[failure].text, undo: null });
    });
  const act = (prepare: () => Promise<Deed>) =>
    attempt(async () => {
      const { before, changes, text } = await prepare();
      const written = await write(changes);
      const undo = async () => {
        await write(undoing(before, written));
        return null;
      };
      return { text, undo: written.length === 0 ? null : () => attempt(undo) };
    });
  return {
    done,
    hush: () => setDone(null),
    tag: (notices, tag) =>
      act(async () => {
        // A document bears a tag where any record of it does.
        const before = await recordsOf(await openNotebook(), firstIds(notices));
        const changes = tagging(before, tag);
        return { before, changes, text: words.tagged(tag, changes.length) };
      }),
    untag: (notices, tag) =>
      act(async () => {
        const before = await recordsOf(await openNotebook(), idsOf(notices));
        return {
          before,
          changes: untagging(before, tag),
          text: words.untagged(tag, notices.length),
        };
      }),
    remove: (notices) =>
      act(async () => {
        const before = await recordsWithAll(await openNotebook(), idsOf(notices));
        const on = before.filter(({ kind }) => kind !== 'notice').length;
        return { before, changes: removing(before), text: words.removed(notices.length, on) };
      }),
  };
}
