import type { FolderState } from '../../../components/shared-folder/folder-state.ts';
import type { FolderMemory } from '../../../lib/exchange/shared-folder/sync-folder.ts';
import { folderDatabase } from '../../../lib/store/folder-memory.ts';
import { setFolderChosen } from './folder-chosen.ts';

const database = folderDatabase<FolderState>();

const UNTRIED: FolderState = { synced: null, trouble: null, report: null };

/** The folder that was chosen, how it went with it, and what is remembered of its files; `folder` undefined where none is chosen. */
export async function rememberedFolder() {
  const [folder, files] = await Promise.all([
    database.folders.get('chosen'),
    database.files.toArray(),
  ]);
  return { folder, files };
}

/** Puts another folder in the place of the one that was chosen, or none. */
export async function keepFolder(handle: FileSystemDirectoryHandle | null): Promise<void> {
  await database.transaction('rw', database.folders, database.files, async () => {
    await Promise.all([database.folders.clear(), database.files.clear()]);
    if (handle !== null) await database.folders.put({ id: 'chosen', handle, state: UNTRIED });
  });
  await setFolderChosen(handle !== null);
}

/** Keeps how it went; nothing where the folder was given up meanwhile. */
export async function keepState(state: Partial<FolderState>): Promise<void> {
  await database.transaction('rw', database.folders, async () => {
    const folder = await database.folders.get('chosen');
    if (folder !== undefined)
      await database.folders.put({ ...folder, state: { ...folder.state, ...state } });
  });
}

/** What a folder's files held. */
export const folderMemory: FolderMemory = {
  files: () => database.files.toArray(),
  async keep(file) {
    await database.files.put(file);
  },
  forget: (names) => database.files.bulkDelete([...names]),
};
