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
const wide = characters.filter(([from, to]) => from.length + to.length > 2);

/** For each UTF-16 unit the unit that stands for it in simplified text, 0 where that is itself. */
export const simplifiedUnits = new Uint16Array(UNITS);
for (const [from, to] of characters)
  if (from.length + to.length === 2) simplifiedUnits[from.charCodeAt(0)] = to.charCodeAt(0);

/** Words that are not simplified character by character (乾坤 stays, 瞭解 → 了解), and wide characters, by their first unit, the longest first. */
const wordsByUnit = Map.groupBy(
  [...pairsOf(phrasePairs), ...wide].sort(([a], [b]) => b.length - a.length),
  ([from]) => from.charCodeAt(0),
);

/** For each unit whether it may begin a word or a wide character: where more must be looked at than the unit itself. */
export const beginsMore = new Uint8Array(UNITS);
for (const unit of wordsByUnit.keys()) beginsMore[unit] = 1;

/** The longest word that begins at an offset, else the wide character that stands there; undefined where neither does. */
export function pairAt(text: string, at: number): Pair | undefined {
  return wordsByUnit.get(text.charCodeAt(at))?.find(([from]) => text.startsWith(from, at));
}
