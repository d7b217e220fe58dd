import type { FolderTrouble } from '../../../components/shared-folder/folder-state.ts';
import { syncFolder } from '../../../lib/exchange/shared-folder/sync-folder.ts';
import { StoreError } from '../../../lib/store/store-error.ts';
import { openNotebook } from '../../browser/notebook.ts';
import { ownAuthor } from '../../browser/own-author.ts';
import { tellAllTabs } from '../../browser/page-messages.ts';
import { breathe } from '../breathe.ts';
import { directoryOf } from './directory.ts';
import { isPermitted } from './file-system-access.ts';
import { folderMemory, keepState, rememberedFolder } from './memory.ts';
import { sharedNotebook } from './shared-notebook.ts';

/** What the browser says where a folder has gone, is no folder any more, or lies on a drive that does not answer. */
const GONE = new Set([
  'NotFoundError',
  'TypeMismatchError',
  'NotReadableError',
  'InvalidStateError',
]);

function troubleOf(error: unknown): FolderTrouble {
  if (error instanceof StoreError) return error.failure;
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'permission';
  if (GONE.has(name)) return 'gone';
  reportError(error);
  return 'wrong';
}

async function sync(handle: FileSystemDirectoryHandle): Promise<void> {
  if (!(await isPermitted(handle))) return keepState({ trouble: 'permission' });
  const now = Date.now();
  const report = await syncFolder({
    directory: directoryOf(handle),
    notebook: sharedNotebook(await openNotebook()),
    memory: folderMemory,
    me: await ownAuthor(),
    now,
    rest: breathe,
  });
  if (report.changed > 0) tellAllTabs({ type: 'notes-changed' }).catch(reportError);
  const trouble = report.isWritten ? null : ('not-written' as const);
  await keepState({ synced: now, trouble, ...(report.changed > 0 && { report }) });
}

/**
 * Keeps the notebook in step with the team's folder, where one is chosen. One page at a time: where another is at it, nothing is done. How
 * it went is kept beside the folder; never rejects for the folder's or the notebook's sake.
 */
export async function syncNow(): Promise<void> {
  await navigator.locks.request('shared-folder', { ifAvailable: true }, async (lock) => {
    const { folder } = await rememberedFolder();
    if (lock === null || folder === undefined) return;
    await sync(folder.handle).catch((error: unknown) => keepState({ trouble: troubleOf(error) }));
  });
}
