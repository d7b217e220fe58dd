import type { FolderWords } from '../words/folder-words.ts';
import type { Words } from '../words/words.ts';
import type { FolderTrouble } from './folder-state.ts';

/** A trouble with the folder, or with the notebook behind it, in words. */
export function troubleText(
  trouble: FolderTrouble,
  { troubles }: FolderWords,
  { aboutNotes }: Words,
): string {
  switch (trouble) {
    case 'newer':
    case 'unavailable':
    case 'full':
    case 'failed':
      return aboutNotes.failures[trouble].text;
    default:
      return troubles[trouble];
  }
}
