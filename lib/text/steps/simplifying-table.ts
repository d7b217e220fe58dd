import compatibilityIdeographs from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import characterPairs from 'opencc-js/dict/TSCharacters';
import phrasePairs from 'opencc-js/dict/TSPhrases';

/** A traditional word or character and its simplified form; both have as many code points. */
export type Pair = readonly [traditional: string, simplified: string];

const UNITS = 0x10000;

function pairsOf(dictionary: string): Pair[] {
  return dictionary.split('|').map((entry) => {
    const [traditional = '', simplified = ''] = entry.split(' ');
    return [traditional, simplified];
  });
}

const inSimplified = new Map(pairsOf(characterPairs));

/** Characters that Unicode has twice, for the sake of older standards (U+F900 to U+FAFF, U+2F800 to U+2FA1F), go through the first of them. */
const doubled = pairsOf(compatibilityIdeographs).map(
  ([second, first]): Pair => [second, inSimplified.get(first) ?? first],
);

const characters: readonly Pair[] = [...inSimplified, ...doubled];

/** Characters that take two units, or whose simplified form does. */
const wide = new Map(
  characters.filter(([from, to]) => from.length + to.length > 2).map((pair) => [pair[0], pair]),
);

/** For each UTF-16 unit the unit that stands for it in simplified text, 0 where that is itself. */
export const simplifiedUnits = new Uint16Array(UNITS);
for (const [from, to] of characters)
  if (!wide.has(from)) simplifiedUnits[from.charCodeAt(0)] = to.charCodeAt(0);

/** Two units as one number. */
const twoUnits = (text: string, at: number) =>
  text.charCodeAt(at) * UNITS + text.charCodeAt(at + 1);

/** Words that are not simplified character by character (乾坤 stays, 瞭解 → 了解), by their first two units, the longest first. */
const phrasesByUnits = Map.groupBy(
  pairsOf(phrasePairs).sort(([a], [b]) => b.length - a.length),
  ([from]) => twoUnits(from, 0),
);

/** For each unit whether it may begin a word or a wide character: where more must be looked at than the unit itself. */
export const beginsMore = new Uint8Array(UNITS);
for (const [from] of [...phrasesByUnits.values()].flat()) beginsMore[from.charCodeAt(0)] = 1;
for (const from of wide.keys()) beginsMore[from.charCodeAt(0)] = 1;

/** The longest word that begins at an offset, else the wide character that stands there; undefined where neither does. */
export function pairAt(text: string, at: number): Pair | undefined {
  const phrases = phrasesByUnits.get(twoUnits(text, at));
  const phrase = phrases?.find(([from]) => text.startsWith(from, at));
  return phrase ?? wide.get(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
