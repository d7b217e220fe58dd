import type { ImportState } from '../../components/imports/import-state.ts';
import { chosenWordings, undoImport } from '../../lib/exchange/import/choose.ts';
import { planRows } from '../../lib/exchange/import/plan-rows.ts';
import { readImport } from '../../lib/exchange/import/read-import.ts';
import { wordingsOfThings } from '../../lib/store/gather-wordings.ts';
import { removeRevisions } from '../../lib/store/remove-revisions.ts';
import { saveRevisions } from '../../lib/store/save-revisions.ts';
import { storeErrorOf } from '../../lib/store/store-error.ts';
import { packText } from '../../lib/store/texts.ts';
import { openNotebook } from '../browser/notebook.ts';
import type { ToImporter } from './messages.ts';
import { type FilePlan, planFile } from './plan-file.ts';

/** So many things are shown one by one; a person who has to decide on more takes the others as they are, or none. */
const SHOWN = 300;

/** The share of the time until a plan that goes into reading and checking the file. */
const READING = 0.7;

type Tell = (state: ImportState) => void;

/** What was saved, as far as it takes to take it back. */
interface Saved {
  readonly ids: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
}

/** Told how far a write has come; throws, which ends its transaction with nothing written, once it is not to go on. */
type OnSaving = (share: number) => void;

/** Saves what is taken of a plan, with the texts that it names, in one transaction. Throws StoreError. */
async function save(
  { plan, texts }: FilePlan,
  except: ReadonlySet<string>,
  onProgress: OnSaving,
): Promise<Saved> {
  const wordings = chosenWordings(plan, ({ id }) => !except.has(id));
  const named = wordings.flatMap(({ kind, content }) =>
    kind === 'notice' && content !== null ? (texts.get(content.text) ?? []) : [],
  );
  const rows = await Promise.all([...new Set(named)].map(packText));
  await saveRevisions(await openNotebook(), wordings, { texts: rows, onProgress });
  return {
    ids: new Set(wordings.map(({ id }) => id)),
    things: new Set(wordings.map(({ of }) => of)),
  };
}

/** Takes saved wordings back; how many stay, for somebody has written on them since. Throws StoreError. */
async function takeBack({ ids, things }: Saved, onProgress: OnSaving): Promise<number> {
  const database = await openNotebook();
  const { remove, keep } = undoImport(ids, await wordingsOfThings(database, things));
  await removeRevisions(database, remove, onProgress);
  return keep.length;
}

/** Takes in files, one at a time: what it is asked to do, in turn, and what it tells of how that goes. */
export function makeImporter(tell: Tell): (message: ToImporter) => Promise<void> {
  let planned: FilePlan | null = null;
  let saved: Saved | null = null;
  let stopping = new AbortController();
  const onSaving = (share: number) => {
    stopping.signal.throwIfAborted();
    tell({ type: 'saving', share });
  };
  const read = async ({ name: file, content }: Extract<ToImporter, { type: 'read' }>) => {
    saved = null;
    const bytes = new Uint8Array(await content.arrayBuffer());
    const onShare = (from: number, to: number) => (share: number) =>
      tell({ type: 'reading', file, share: from + (to - from) * share });
    const onRead = onShare(0, READING);
    const found = await readImport(bytes, async (share) => onRead(share));
    if (found.type === 'fault') return tell({ type: 'fault', file, fault: found.fault });
    planned = await planFile(found, await openNotebook(), onShare(READING, 1));
    tell({ type: 'plan', file, ...planRows(planned.plan, SHOWN), leftOut: planned.leftOut });
  };
  const take = async (except: ReadonlySet<string>) => {
    if (planned === null) return;
    saved = await save(planned, except, onSaving);
    planned = null;
    tell({ type: 'done', saved: saved.ids.size });
  };
  const undo = async () => {
    if (saved === null) return;
    const kept = await takeBack(saved, onSaving);
    saved = null;
    tell({ type: 'undone', kept });
  };
  const tellEnd = async (error: unknown) => {
    if (!stopping.signal.aborted)
      return tell({ type: 'failed', failure: (await storeErrorOf(error)).failure });
    // What was not taken back can still be.
    tell(saved === null ? { type: 'stopped' } : { type: 'done', saved: saved.ids.size });
  };
  return async (message) => {
    if (message.type === 'stop') return stopping.abort();
    stopping = new AbortController();
    try {
      if (message.type === 'read') await read(message);
      else if (message.type === 'take') await take(message.except);
      else await undo();
    } catch (error) {
      await tellEnd(error);
    }
  };
}
