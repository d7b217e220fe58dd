import { neededWords } from './needed-words.ts';

/** Of more words a text nearly always has one. */
const MOST = 96;
/** Places for words; two words at one place only make a pattern be tried in vain. */
const PLACES = 0x10000;
const LAST_STAMP = 0xff;

/** For each place the number of the last text that had a word there. */
const seen = new Uint8Array(PLACES);
let text = '';
let stamp = 0;

const needs = new WeakMap<RegExp, readonly Uint16Array[]>();

/**
 * Whether a pattern may match in a text: false where the text lacks every one of some words of which each match has one. A text is looked
 * through once for all the patterns that are asked about next; this takes far less time than to try them, for most match nowhere.
 */
export function mayMatch(pattern: RegExp, within: string): boolean {
  const needed = needsOf(pattern);
  if (needed.length === 0) return true;
  if (within !== text) look(within);
  return areSeen(needed);
}

/** Gives back those of a list, which has one for each of some patterns, whose pattern may match in a text. */
export type Sieve = <One>(list: readonly One[], within: string) => One[];

/** `mayMatch` for patterns that are always asked about together, so that what each needs is not looked up every time. */
export function sieveOf(patterns: readonly RegExp[]): Sieve {
  const needed = patterns.map(needsOf);
  return <One>(list: readonly One[], within: string) => {
    if (within !== text) look(within);
    return list.filter((_, at) => areSeen(needed[at] ?? []));
  };
}

/** Whether a pattern (without the flag g) matches somewhere in a text; where it cannot, it is not tried. */
export function isIn(pattern: RegExp, within: string): boolean {
  return mayMatch(pattern, within) && pattern.test(within);
}

/** The first match of a pattern (without the flag g) in a text; null where it has none, and is then mostly not tried. */
export function firstIn(pattern: RegExp, within: string): RegExpExecArray | null {
  return mayMatch(pattern, within) ? pattern.exec(within) : null;
}

/** A count of how many of some words a text has, up to as many as are asked for; no more is looked through than that takes. */
export function counterOf(words: readonly string[]): (within: string, most: number) => number {
  const first = Uint16Array.from(words, (word) => placeOfWord(word.slice(0, 2)));
  const last = Uint16Array.from(words, (word) => placeOfWord(word.slice(-2)));
  return (within, most) => {
    if (within !== text) look(within);
    let found = 0;
    for (let at = 0; at < words.length && found < most; at += 1)
      if (isThere(first, at) && isThere(last, at) && within.includes(words[at] ?? '')) found += 1;
    return found;
  };
}

const isThere = (places: Uint16Array, at: number) => seen[places[at] ?? 0] === stamp;

function needsOf(pattern: RegExp): readonly Uint16Array[] {
  const known = needs.get(pattern);
  if (known !== undefined) return known;
  const made = neededWords(pattern)
    .filter(({ length }) => length <= MOST)
    .map((words) => Uint16Array.from(words, placeOfWord));
  needs.set(pattern, made);
  return made;
}

function placeOfWord(word: string): number {
  const first = word.charCodeAt(0);
  return word.length === 1 ? first : placeOfPair(first, word.charCodeAt(1));
}

function placeOfPair(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) ^ second) & (PLACES - 1);
}

function look(within: string): void {
  if (stamp === LAST_STAMP) {
    seen.fill(0);
    stamp = 0;
  }
  text = within;
  stamp += 1;
  let before = 0;
  for (let at = 0; at < within.length; at += 1) {
    const letter = within.charCodeAt(at);
    seen[letter] = stamp;
    seen[placeOfPair(before, letter)] = stamp;
    before = letter;
  }
}

/** Whether the text that was looked through last has a word of each list. */
function areSeen(needed: readonly Uint16Array[]): boolean {
  for (let at = 0; at < needed.length; at += 1) {
    const places = needed[at];
    if (places !== undefined && !isSeen(places)) return false;
  }
  return true;
}

function isSeen(places: Uint16Array): boolean {
  for (let at = 0; at < places.length; at += 1) if (seen[places[at] ?? 0] === stamp) return true;
  return false;
}
