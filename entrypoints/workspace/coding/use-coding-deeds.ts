import { useMemo, useState } from 'preact/hooks';
import type { TreeDeeds } from '../../../components/coding/code-tree.tsx';
import { useCodingWords } from '../../../components/words/use-coding-words.ts';
import type { KnownCode } from '../../../lib/notebook/codebook.ts';
import type { CodedSegment } from '../../../lib/notebook/coding/coded-segment.ts';
import { recoded } from '../../../lib/notebook/coding/recode.ts';
import { wordingsOfThings } from '../../../lib/store/gather-wordings.ts';
import type { Change } from '../../../lib/store/revise.ts';
import { openNotebook } from '../../browser/notebook.ts';
import { write } from '../../review/change-notes.ts';

/** What was done last, and how it is taken back where it can be. */
export interface Told {
  readonly text: string;
  readonly undo: (() => void) | null;
}

/** Puts back what things said before the given wordings, after these. */
async function takeBack(written: Awaited<ReturnType<typeof write>>): Promise<void> {
  const wordings = await wordingsOfThings(
    await openNotebook(),
    new Set(written.map(({ of }) => of)),
  );
  const byId = new Map(wordings.map((wording) => [wording.id, wording]));
  await write(
    written.map(({ kind, of, id, parents }) => {
      const before = parents.map((parent) => byId.get(parent)).findLast((each) => each?.content);
      return { kind, of, parents: [id], content: before?.content ?? null } as Change;
    }),
  );
}

/** The wordings that change the codes of segments; those that stay as they are have none. */
function recodings(
  segments: readonly CodedSegment[],
  from: string | null,
  to: string | null,
): Change[] {
  return segments.flatMap(({ id, heads, note }): Change[] => {
    const codes = recoded(note, from, to);
    return codes === null
      ? []
      : [{ kind: 'note', of: id, parents: [...heads], content: { ...note, codes } }];
  });
}

/** What can be done with codes and with the segments that have them; each deed is one transaction, and can be taken back. */
export function useCodingDeeds(segments: readonly CodedSegment[], codes: readonly KnownCode[]) {
  const about = useCodingWords();
  const [told, setTold] = useState<Told | null>(null);
  const carryOut = async (changes: readonly Change[], text: string | null): Promise<boolean> => {
    try {
      const written = await write(changes);
      const undo = () => void takeBack(written).then(() => setTold(null), fail);
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
    const changes = recodings(chosen, from, to);
    void carryOut(changes, about.recoded(changes.length));
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
    ...recodings(all.segments, code.id, into.id),
    ...children.map(
      ({ id, heads, code: content }): Change => ({
        ...{ kind: 'code', of: id, parents: [...heads] },
        content: { ...content, parent: into.id },
      }),
    ),
    { kind: 'code', of: code.id, parents: [...code.heads], content: null },
  ];
}
