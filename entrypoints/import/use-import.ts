import { useState } from 'preact/hooks';
import type { ImportState } from '../../components/imports/import-state.ts';
import { chosenWordings, undoImport } from '../../lib/exchange/import/choose.ts';
import { planRows } from '../../lib/exchange/import/plan-rows.ts';
import { readImport } from '../../lib/exchange/import/read-import.ts';
import type { Revision } from '../../lib/model/revision.ts';
import { wordingsOfThings } from '../../lib/store/gather-wordings.ts';
import { removeRevisions } from '../../lib/store/remove-revisions.ts';
import { saveRevisions } from '../../lib/store/save-revisions.ts';
import { storeErrorOf } from '../../lib/store/store-error.ts';
import { packText } from '../../lib/store/texts.ts';
import { openNotebook } from '../browser/notebook.ts';
import { tellAllTabs } from '../browser/page-messages.ts';
import { breathe } from '../review/breathe.ts';
import { type FilePlan, planFile } from './plan-file.ts';

function tellTabs(): void {
  tellAllTabs({ type: 'notes-changed' }).catch(reportError);
}

/** Saves what is taken of a plan, with the texts that it names, in one transaction. Throws StoreError. */
async function save({ plan, texts }: FilePlan, ids: ReadonlySet<string> | null) {
  const wordings = chosenWordings(plan, ({ id }) => ids?.has(id) ?? true);
  const named = wordings.flatMap(({ kind, content }) =>
    kind === 'notice' && content !== null ? (texts.get(content.text) ?? []) : [],
  );
  const rows = await Promise.all([...new Set(named)].map(packText));
  await saveRevisions(await openNotebook(), wordings, rows);
  tellTabs();
  return wordings;
}

/** Takes saved wordings back; how many stay, for somebody has written on them since. Throws StoreError. */
async function takeBack(wordings: readonly Revision[]): Promise<number> {
  const database = await openNotebook();
  const here = await wordingsOfThings(database, new Set(wordings.map(({ of }) => of)));
  const { remove, keep } = undoImport(new Set(wordings.map(({ id }) => id)), here);
  await removeRevisions(database, remove);
  tellTabs();
  return keep.length;
}

/** Taking in a file: how far it has come, and what a person can do. */
export function useImport() {
  const [state, setState] = useState<ImportState>({ type: 'idle' });
  const [planned, setPlanned] = useState<FilePlan | null>(null);
  const attempt = (deed: () => Promise<void>) =>
    deed().catch(async (error: unknown) => {
      const { failure } = await storeErrorOf(error);
      setState({ type: 'failed', failure });
    });
  const choose = (chosen: File) =>
    attempt(async () => {
      const file = chosen.name;
      setState({ type: 'reading', file, share: 0 });
      const read = await readImport(new Uint8Array(await chosen.arrayBuffer()), async (share) => {
        setState({ type: 'reading', file, share });
        await breathe();
      });
      if (read.type === 'fault') return setState({ type: 'fault', file, fault: read.fault });
      const plan = await planFile(read, await openNotebook());
      await breathe();
      setPlanned(plan);
      setState({ type: 'plan', file, ...planRows(plan.plan), leftOut: plan.leftOut });
    });
  const undo = (wordings: readonly Revision[]) =>
    attempt(async () => setState({ type: 'undone', kept: await takeBack(wordings) }));
  const take = (ids: ReadonlySet<string> | null) =>
    attempt(async () => {
      if (planned === null) return;
      setState({ type: 'saving' });
      await breathe();
      const wordings = await save(planned, ids);
      setState({ type: 'done', saved: wordings.length, undo: () => void undo(wordings) });
    });
  return { state, choose, take, cancel: () => setState({ type: 'idle' }) };
}
