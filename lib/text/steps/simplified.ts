import type { Edit } from '../edit.ts';
import { beginsMore, type Pair, pairAt, simplifiedUnits } from './simplifying-table.ts';

/** `String.fromCharCode` takes so many units at a time, for they lie on the stack. */
const CHUNK = 8192;

function textOf(units: Uint16Array): string {
  let text = '';
  for (let from = 0; from < units.length; from += CHUNK)
    text += Reflect.apply(String.fromCharCode, null, units.subarray(from, from + CHUNK));
  return text;
}

/** Writes a word over `units`, character by character; gives back the edits by which a character comes to take more or fewer of them. */
function writeWord([word, simple]: Pair, units: Uint16Array, offset: number): Edit[] {
  const characters = Array.from(simple);
  let at = offset;
  return Array.from(word).flatMap((character, index) => {
    const insert = characters[index] ?? character;
    const from = at;
    at += character.length;
    if (insert.length !== character.length) return [{ from, to: at, insert }];
    for (let unit = 0; unit < insert.length; unit++) units[from + unit] = insert.charCodeAt(unit);
    return [];
  });
}

/** Writes the simplified form over `units`, unit by unit, and gives back the edits by which a character comes to take more or fewer. */
function simplify(text: string, units: Uint16Array): Edit[] {
  const moving: Edit[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const pair = beginsMore[unit] === 0 ? undefined : pairAt(text, at);
    if (pair === undefined) {
      units[at] = simplifiedUnits[unit] || unit;
      continue;
    }
    moving.push(...writeWord(pair, units, at));
    at += pair[0].length - 1;
  }
  return moving;
}

/** The stretches of simplified units between the edits that change how many there are, and those edits. */
function withPlain(moving: readonly Edit[], units: Uint16Array): Edit[] {
  let read = 0;
  const plainUntil = (to: number): Edit => ({
    from: read,
    to,
    insert: textOf(units.subarray(read, to)),
  });
  const edits = moving.flatMap((edit) => {
    const plain = plainUntil(edit.from);
    read = edit.to;
    return [plain, edit];
  });
  return [...edits, plainUntil(units.length)];
}

/**
 * `关於印發` → `关于印发`: traditional to simplified characters by OpenCC's dictionaries, as its configuration t2s applies them: at each place
 * the longest word, else the character. They never change the number of code points.
 */
export function simplified(text: string): Edit[] {
  const units = new Uint16Array(text.length);
  return withPlain(simplify(text, units), units);
}
