import { useMemo } from 'preact/hooks';
import type { CodeDeeds } from '../../components/codes/code-deeds.ts';
import type { Code } from '../../lib/model/code.ts';
import { historyOf } from '../../lib/store/find-notice.ts';
import { restoring } from '../../lib/store/revise.ts';
import { storeErrorOf } from '../../lib/store/store-error.ts';
import { openNotebook } from '../browser/notebook.ts';
import { type Changed, write } from './change-notes.ts';
import type { Telling } from './use-told.ts';

async function rewrite({ id, heads }: Changed, content: Code | null): Promise<void> {
  await write([{ kind: 'code', of: id, parents: [...heads], content }]);
}

/** Brings back the last wording of a code before it was deleted. */
async function bringBack(id: string): Promise<void> {
  const wordings = await historyOf(await openNotebook(), id);
  const last = wordings.findLast(({ content }) => content !== null);
  if (last !== undefined) await write([restoring(last, wordings)]);
}

/** What can be done with codes. What fails, or can be taken back, is told. */
export function useCodeDeeds({ tell }: Telling): CodeDeeds {
  return useMemo(() => {
    const attempt = async (deed: Promise<unknown>): Promise<boolean> => {
      try {
        await deed;
        tell(null);
        return true;
      } catch (error) {
        tell({ type: 'failed', failure: (await storeErrorOf(error)).failure });
        return false;
      }
    };
    return {
      save: (code, written) =>
        attempt(rewrite(code ?? { id: crypto.randomUUID(), heads: [] }, written)),
      async remove(code) {
        const undo = () => void attempt(bringBack(code.id));
        if (await attempt(rewrite(code, null)))
          tell({ type: 'code-deleted', name: code.code.name, undo });
      },
    };
  }, []);
}
