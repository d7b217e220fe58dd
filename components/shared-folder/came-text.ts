import type { SyncReport } from '../../lib/exchange/shared-folder/sync-folder.ts';
import type { FolderWords } from '../words/folder-words.ts';
import type { Words } from '../words/words.ts';

/** What came from colleagues, in words; '' where nothing came. */
export function cameText(
  { changed, conflicts, from }: SyncReport,
  [words, { lang }]: readonly [FolderWords, Words],
): string {
  if (changed === 0) return '';
  const names = from.map((name) => (name === '' ? words.unnamed : name));
  return (
    words.came(changed, new Intl.ListFormat(lang).format(names)) +
    (conflicts > 0 ? words.conflicts(conflicts) : '')
  );
}
