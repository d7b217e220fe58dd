import type { SyncReport } from '../../lib/exchange/shared-folder/sync-folder.ts';
import type { FolderWords } from '../words/folder-words.ts';

/** What came from colleagues, in words; '' where nothing came. */
export function cameText({ changed, conflicts, from }: SyncReport, words: FolderWords): string {
  if (changed === 0) return '';
  const names = from.map((name) => (name === '' ? words.unnamed : name)).join('、');
  return words.came(changed, names) + (conflicts > 0 ? words.conflicts(conflicts) : '');
}
