import type { Edit, Step } from '../edit.ts';
import { replaceAll } from './replace-all.ts';

/** A step that puts other words in the place of words: 網際網路 is read as 互联网. `pattern` (with the flag g) finds the keys of `words`. */
export function replaceWords(pattern: RegExp, words: ReadonlyMap<string, string>): Step {
  return (text): Edit[] => replaceAll(text, pattern, ({ 0: word }) => words.get(word) ?? word);
}
