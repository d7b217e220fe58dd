import type { SharedFileFailure } from '../../lib/model/shared-file.ts';
import type { FolderTrouble } from '../shared-folder/folder-state.ts';

/** The words about a team's shared folder, in one language. */
export interface FolderWords {
  readonly title: string;
  readonly about: string;
  readonly unsupported: string;
  readonly openImport: string;
  readonly choose: string;
  readonly chooseOther: string;
  readonly uses: (folder: string) => string;
  readonly sync: string;
  readonly working: string;
  readonly allow: string;
  readonly stop: string;
  readonly stopped: string;
  readonly synced: (when: string) => string;
  readonly came: (things: number, from: string) => string;
  readonly conflicts: (things: number) => string;
  readonly troubles: Readonly<
    Record<Exclude<FolderTrouble, 'newer' | 'unavailable' | 'full' | 'failed'>, string>
  >;
  readonly files: string;
  readonly noFiles: string;
  readonly mine: string;
  readonly unnamed: string;
  readonly written: (when: string, wordings: number) => string;
  readonly faults: Readonly<Record<SharedFileFailure, string>>;
  /** What popup and panel say before a trouble, and before files that were not read. */
  readonly short: string;
  readonly unread: (files: number) => string;
  readonly look: string;
  readonly close: string;
}
