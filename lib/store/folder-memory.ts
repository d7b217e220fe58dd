import { Dexie, type EntityTable } from 'dexie';
import type { KnownFile } from '../model/shared-file.ts';

/** Name of the database. */
export const FOLDER_DATABASE = 'piyue-shared-folder';

/** The folder that was chosen; its handle is a thing of the browser, which only IndexedDB can keep. */
export interface ChosenFolder<State> {
  readonly id: 'chosen';
  readonly handle: FileSystemDirectoryHandle;
  /** How it went the last time, as the edge tells it. */
  readonly state: State;
}

/** What this installation remembers of its team's folder. Nothing of it is what people wrote: it can be forgotten without loss. */
export type FolderDatabase<State> = Dexie & {
  folders: EntityTable<ChosenFolder<State>, 'id'>;
  files: EntityTable<KnownFile, 'name'>;
};

/** Opens it; a database of its own, so that the notebook's versions have nothing to do with it. */
export function folderDatabase<State>(): FolderDatabase<State> {
  const database = new Dexie(FOLDER_DATABASE) as FolderDatabase<State>;
  database.version(1).stores({ folders: 'id', files: 'name' });
  return database;
}
