import type { Edit } from '../edit.ts';

const OPENING = '(（';
const CLOSING = ')）';
const PLAIN = 'abcdefghijklmnopqrstuvwxyz';
const TONED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ';
/** No syllable has more letters: zhuāng, chuáng, with one to spare. */
const LONGEST = 7;

/** Bits of what a UTF-16 unit may be in a reading in brackets. */
const OPENS = 1;
const CLOSES = 2;
const LETTER = 4;
const TONE = 8;
const parts = new Uint8Array(0x10000);
const note = (units: string, part: number) => {
  for (const unit of units) parts[unit.charCodeAt(0)] = part;
};
note(OPENING, OPENS);
note(CLOSING, CLOSES);
note(PLAIN + PLAIN.toUpperCase(), LETTER);
note(TONED + TONED.toUpperCase(), LETTER | TONE);

/** The block of unified ideographs (Unicode 4E00), which nearly all characters are of. */
const UNIFIED = { first: 0x4e00, last: 0x9fff } as const;
const ENDS_IN_HAN = /\p{Script=Han}$/u;

function isBehindHan(text: string, at: number): boolean {
  const unit = text.charCodeAt(at - 1);
  if (unit >= UNIFIED.first && unit <= UNIFIED.last) return true;
  return ENDS_IN_HAN.test(text.slice(Math.max(0, at - 2), at));
}

/** Where the reading in brackets ends that begins at an offset; 0 where none does: letters of which at least one bears a tone mark. */
function endOfReading(text: string, at: number): number {
  let seen = 0;
  let end = at + 1;
  for (; end < text.length; end++) {
    const part = parts[text.charCodeAt(end)] ?? 0;
    if ((part & LETTER) === 0) break;
    seen |= part;
  }
  const letters = end - at - 1;
  if ((seen & TONE) === 0 || letters > LONGEST || end === text.length) return 0;
  return parts[text.charCodeAt(end)] === CLOSES ? end + 1 : 0;
}

/**
 * `關(guān)于` → `關于`: pinyin that a reading aid has put behind single characters. Looked for unit by unit, for a page that has such readings
 * has one behind every third character, and a pattern takes three times as long.
 */
export function pinyinGlosses(text: string): Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < text.length; at++) {
    if (parts[text.charCodeAt(at)] !== OPENS) continue;
    const end = endOfReading(text, at);
    if (end === 0 || !isBehindHan(text, at)) continue;
    edits.push({ from: at, to: end, insert: '' });
    at = end - 1;
  }
  return edits;
}
