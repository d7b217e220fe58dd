import type { Edit } from '../edit.ts';
import { beginsMore, pairAt, simplifiedUnits } from './simplifying-table.ts';

/** `String.fromCharCode` takes so many units at a time, for they lie on the stack. */
const CHUNK = 8192;

function textOf(units: Uint16Array): string {
  let text = '';
  for (let from = 0; from < units.length; from += CHUNK)
    text += Reflect.apply(String.fromCharCode, null, units.subarray(from, from + CHUNK));
  return text;
}

/** Only a character of two units can come to take more or fewer. */
const WIDE = /[\u{10000}-\u{10ffff}]/u;

/** One edit a character whose simplified form takes another number of units. */
function movingEdits(from: string, to: string, offset: number): Edit[] {
  if (!WIDE.test(from) && !WIDE.test(to)) return [];
  const simple = Array.from(to);
  let at = offset;
  return Array.from(from, (character, index) => {
    const edit = { from: at, to: at + character.length, insert: simple[index] ?? character };
    at = edit.to;
    return edit;
  }).filter(({ from: start, to: end, insert }) => insert.length !== end - start);
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
    const [from, to] = pair;
    moving.push(...movingEdits(from, to, at));
    for (let index = 0; index < from.length; index++) units[at + index] = to.charCodeAt(index);
    at += from.length - 1;
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
  return withPlain(simplify(text, units), units).filter(
    ({ from, to, insert }) => insert !== text.slice(from, to),
  );
}
