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

/** Words that are not simplified character by character (乾坤 stays, 瞭解 → 了解), and wide characters, by their first unit, the longest first. */
const wordsByUnit = Map.groupBy(
  [...pairsOf(phrasePairs), ...wide].sort(([a], [b]) => b.length - a.length),
  ([from]) => from.charCodeAt(0),
);

/**
 * For each UTF-16 unit what stands for it in simplified text: 0 for itself, a number of `beginnings` counted from 1 where more must be looked at
 * than the unit, else another unit (all of them lie far above those numbers). One table, for it is asked about each unit of a text.
 */
export const forms = new Uint16Array(UNITS);
for (const [from, to] of characters)
  if (from.length + to.length === 2) forms[from.charCodeAt(0)] = to.charCodeAt(0);

/** A unit that may begin a word or a wide character. */
export interface Beginning {
  /** What stands for the unit where it begins none. */
  readonly form: number;
  /** Units that may follow; '' where any may. */
  readonly seconds: string;
  readonly words: readonly Pair[];
}

const beginnings: Beginning[] = [];
for (const [unit, words] of wordsByUnit) {
  const isWhole = words.some(([from]) => from.length === 1);
  const seconds = isWhole ? '' : words.map(([from]) => from.charAt(1)).join('');
  const count = beginnings.push({ form: forms[unit] || unit, seconds, words });
  forms[unit] = count;
}

const numbers = beginnings.length;

/** Whether `forms` has a number of `beginnings` for a unit. */
export function mayBeginMore(form: number): boolean {
  return form !== 0 && form <= numbers;
}

/** What may begin where `forms` has such a number. */
export function beginningOf(form: number): Beginning | undefined {
  return beginnings[form - 1];
}
