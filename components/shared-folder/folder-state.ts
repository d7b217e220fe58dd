import type { SyncReport } from '../../lib/exchange/shared-folder/sync-folder.ts';
import type { KnownFile } from '../../lib/model/shared-file.ts';

/** Why a folder cannot be kept in step with, as a key of the interface's words. */
export type FolderTrouble =
  /** The browser wants to ask the person once more. */
  | 'permission'
  /** The drive is not connected, or the folder was moved. */
  | 'gone'
  /** Others are read, but the own file cannot be written. */
  | 'not-written'
  /** Our own mistake. */
  | 'wrong'
  /** The notebook. */
  | 'newer'
  | 'unavailable'
  | 'full'
  | 'failed';

/** How it went the last time. */
export interface FolderState {
  /** When the folder was last read through: milliseconds since 1970; null before the first time. */
  readonly synced: number | null;
  readonly trouble: FolderTrouble | null;
  /** What came of the last time when something came; null before. */
  readonly report: SyncReport | null;
}

/** The folder that was chosen, as it is shown. */
export interface FolderView extends FolderState {
  readonly name: string;
  readonly files: readonly (Pick<KnownFile, 'name' | 'by' | 'changed' | 'fault'> & {
    readonly isOwn: boolean;
    readonly wordings: number;
  })[];
  readonly isWorking: boolean;
}
