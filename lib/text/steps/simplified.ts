import type { Edit } from '../edit.ts';
import {
  type Beginning,
  beginningOf,
  forms,
  mayBeginMore,
  type Pair,
} from './simplifying-table.ts';

/** `String.fromCharCode` takes so many units at a time, for they lie on the stack. */
const CHUNK = 8192;

function textOf(units: readonly number[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += CHUNK)
    text += String.fromCharCode(...units.slice(at, Math.min(at + CHUNK, to)));
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

/** The longest word that begins at an offset, else the wide character that stands there; undefined where neither does. */
function pairAt(text: string, at: number, { seconds, words }: Beginning): Pair | undefined {
  const next = text.charCodeAt(at + 1);
  let rank = seconds.length - 1;
  while (rank >= 0 && seconds.charCodeAt(rank) !== next) rank -= 1;
  return rank < 0 && seconds !== '' ? undefined : words.find(([from]) => text.startsWith(from, at));
}

/** Writes the simplified form over `units`, unit by unit, and gives back the edits of the words and wide characters among them. */
function simplify(text: string, units: number[]): Edit[] {
  const words: Edit[] = [];
  const table = forms;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const form = table[unit] ?? 0;
    if (!mayBeginMore(form)) {
      units[at] = form || unit;
      continue;
    }
    const begins = beginningOf(form);
    units[at] = begins?.form ?? unit;
    const pair = begins && pairAt(text, at, begins);
    if (pair === undefined) continue;
    words.push(...wordEdits(pair, at));
    at += pair[0].length - 1;
  }
  return words;
}

/** The stretches of simplified units between those edits, and the edits. */
function withPlain(words: readonly Edit[], units: readonly number[]): Edit[] {
  let read = 0;
  const plainUntil = (to: number): Edit => ({
    from: read,
    to,
    insert: textOf(units, read, to),
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
  const units = new Array<number>(text.length);
  return withPlain(simplify(text, units), units);
}
