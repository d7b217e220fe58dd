import type { Edit } from '../edit.ts';
import { replaceAll } from './replace-all.ts';

/** Characters of the private use areas: what a site's own font drew there, nobody else can see. */
const PRIVATE_USE = /\p{Co}+/gu;
const DIGIT = /[\d０-９]/u;

/** `0\ue0102元` → `0.2元`: a lost character between digits was the decimal point; elsewhere it says nothing. */
export function privateUse(text: string): Edit[] {
  return replaceAll(text, PRIVATE_USE, ({ 0: lost, index }) => {
    const [before, after] = [text.charAt(index - 1), text.charAt(index + lost.length)];
    const parts = DIGIT.test(before) && DIGIT.test(after);
    return parts ? '.' : '';
  });
}
