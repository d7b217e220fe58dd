import { Converter } from 'opencc-js/t2cn';
import type { Edit } from '../edit.ts';

const toSimplified = Converter({ from: 't', to: 'cn' });
const SURROGATE = /[\ud800-\udfff]/u;

/** One edit a changed character: the dictionaries of t→cn never change the number of code points of a line. */
function changedCharacters(before: string, after: string, offset: number): Edit[] {
  const edits: Edit[] = [];
  const converted = after[Symbol.iterator]();
  let from = offset;
  for (const character of before) {
    const insert = converted.next().value ?? '';
    if (insert !== character) edits.push({ from, to: from + character.length, insert });
    from += character.length;
  }
  return edits;
}

/** A line's edits: the whole line at once where its characters are all of one unit, so that the map need not change. */
function lineEdits(before: string, offset: number): Edit[] {
  const after = toSimplified(before);
  if (after === before) return [];
  const isPlain = after.length === before.length && !SURROGATE.test(before + after);
  return isPlain
    ? [{ from: offset, to: offset + before.length, insert: after }]
    : changedCharacters(before, after, offset);
}

/** `关於印發` → `关于印发`: traditional to simplified characters by OpenCC's dictionaries, line by line. */
export function simplified(text: string): Edit[] {
  let offset = 0;
  return text.split('\n').flatMap((line) => {
    const edits = lineEdits(line, offset);
    offset += line.length + 1;
    return edits;
  });
}
