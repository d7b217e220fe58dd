import { useMemo, useState } from 'preact/hooks';
import type { TreeDeeds } from '../../../components/coding/code-tree.tsx';
import { useCodingWords } from '../../../components/words/use-coding-words.ts';
import type { KnownCode } from '../../../lib/notebook/codebook.ts';
import type { CodedSegment } from '../../../lib/notebook/coding/coded-segment.ts';
import { recodings } from '../../../lib/notebook/coding/recode.ts';
import { recordsOf, undoing } from '../../../lib/store/change-notices.ts';
import type { Change } from '../../../lib/store/revise.ts';
import { openNotebook } from '../../browser/notebook.ts';
import { write } from '../../review/change-notes.ts';

/** What was done last, and how it is taken back where it can be. */
export interface Told {
  readonly text: string;
  readonly undo: (() => void) | null;
}

/** Writes changes; gives what is to be written so that all is as it was. */
async function writeWithUndo(changes: readonly Change[]): Promise<Change[]> {
  const things = changes.map(({ of }) => of);
  const before = await recordsOf(await openNotebook(), [...new Set(things)]);
  return undoing(before, await write(changes));
}

/** The wordings that change the codes of segments. */
function recodingChanges(...of: Parameters<typeof recodings>): Change[] {
  return recodings(...of).map(({ parent, ...wording }) => ({
    kind: 'note',
    parents: [parent],
    ...wording,
  }));
}

/** What can be done with codes and with the segments that have them; each deed is one transaction, and can be taken back. */
export function useCodingDeeds(segments: readonly CodedSegment[], codes: readonly KnownCode[]) {
  const about = useCodingWords();
  const [told, setTold] = useState<Told | null>(null);
  const carryOut = async (changes: readonly Change[], text: string | null): Promise<boolean> => {
    try {
      const back = await writeWithUndo(changes);
      const undo = () => void write(back).then(() => setTold(null), fail);
      setTold(text === null ? null : { text, undo });
      return true;
    } catch (error) {
      fail(error);
      return false;
    }
  };
  const fail = (error: unknown) => {
    reportError(error);
    setTold({ text: about.failed, undo: null });
  };
  const recode = (chosen: readonly CodedSegment[], from: string | null, to: string | null) => {
    const changes = recodingChanges(chosen, from, to);
    void carryOut(changes, about.recoded(new Set(changes.map(({ of }) => of)).size));
  };
  const deeds: TreeDeeds = useMemo(
    () => ({
      save: (code, content) =>
        carryOut(
          [
            {
              ...{ kind: 'code', of: code?.id ?? crypto.randomUUID() },
              ...{ parents: [...(code?.heads ?? [])], content },
            },
          ],
          null,
        ),
      remove: ({ id, heads, code }) =>
        void carryOut(
          [{ kind: 'code', of: id, parents: [...heads], content: null }],
          about.deleted(code.name),
        ),
      merge: (code, into) =>
        void carryOut(
          mergeChanges(code, into, { segments, codes }),
          about.merged(code.code.name, into.code.name),
        ),
    }),
    [segments, codes, about],
  );
  return { deeds, recode, told, hush: () => setTold(null) };
}

type Merged = Pick<KnownCode, 'id' | 'heads'>;

/** What makes one code another: in all its segments, over the codes under it, and it goes itself. */
function mergeChanges(
  code: Merged,
  into: Merged,
  all: { readonly segments: readonly CodedSegment[]; readonly codes: readonly KnownCode[] },
): Change[] {
  const children = all.codes.filter((each) => each.code.parent === code.id);
  return [
    ...recodingChanges(all.segments, code.id, into.id),
    ...children.map(
      ({ id, heads, code: content }): Change => ({
        ...{ kind: 'code', of: id, parents: [...heads] },
        content: { ...content, parent: into.id },
      }),
    ),
    { kind: 'code', of: code.id, parents: [...code.heads], content: null },
  ];
}
