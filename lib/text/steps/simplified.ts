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

/** One edit a character of a word at `offset`, for simplified characters may take another number of units. */
function wordEdits([word, simple]: Pair, offset: number): Edit[] {
  const characters = Array.from(simple);
  let from = offset;
  return Array.from(word, (character, index) => {
    const edit = { from, to: from + character.length, insert: characters[index] ?? character };
    from = edit.to;
    return edit;
  });
}

/** Writes the simplified form over `units`, unit by unit, and gives back the edits of the words and wide characters among them. */
function simplify(text: string, units: Uint16Array): Edit[] {
  const words: Edit[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const pair = beginsMore[unit] === 0 ? undefined : pairAt(text, at);
    if (pair === undefined) {
      units[at] = simplifiedUnits[unit] || unit;
      continue;
    }
    words.push(...wordEdits(pair, at));
    at += pair[0].length - 1;
  }
  return words;
}

/** The stretches of simplified units between those edits, and the edits. */
function withPlain(words: readonly Edit[], units: Uint16Array): Edit[] {
  let read = 0;
  const plainUntil = (to: number): Edit => ({
    from: read,
    to,
    insert: textOf(units.subarray(read, to)),
  });
  const edits = words.flatMap((edit) => {
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
