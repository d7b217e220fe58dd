import type { Edit, Step } from '../edit.ts';
import { anyOf } from '../pattern.ts';
import { replaceAll } from './replace-all.ts';

/** A step that puts other words in the place of words: 網際網路 is read as 互联网. */
export function replaceWords(words: ReadonlyMap<string, string>): Step {
  const pattern = new RegExp(anyOf(words.keys()).source, 'gu');
  return (text): Edit[] => replaceAll(text, pattern, ({ 0: word }) => words.get(word) ?? word);
}
