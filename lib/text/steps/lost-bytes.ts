import type { Edit } from '../edit.ts';
import { gbkCharacter } from '../gbk.ts';
import { matchesIn } from '../matches.ts';

/**
 * `補貼?,F(xiàn)將` was `補貼。現(xiàn)將`: a program that replaced the bytes A3 AC of the comma found them in the middle of 。現 (A1 A3 AC 46).
 * What is left of such pairs: the first byte as `?`, the mark, and the second byte of the next character where that is a letter.
 */
const SPLIT_PAIR =
  /(?<=\p{Script=Han})\?(?<mark>[,，;；:：])(?<trail>[@-~])(?=\(|\p{Script=Han})/gu;
const LEAD_OF_NEXT: Readonly<Record<string, number>> = {
  ',': 0xac,
  '，': 0xac,
  ';': 0xbb,
  '；': 0xbb,
  ':': 0xba,
  '：': 0xba,
};

/** Entities whose & was eaten by half a character before it: `?rdquo;`. */
const EATEN_AMPERSAND = /\?(?<name>[lr][ds]quo|mdash|hellip|middot|nbsp|ensp|emsp);/gu;

/** Puts in again what can be told of characters of which a byte was lost. */
export function lostBytes(text: string): Edit[] {
  const pairs = matchesIn(SPLIT_PAIR, text).flatMap(({ 0: found, index, groups }) => {
    const next = gbkCharacter(
      LEAD_OF_NEXT[groups?.mark ?? ''] ?? 0,
      groups?.trail?.charCodeAt(0) ?? 0,
    );
    if (next === undefined) return [];
    return [{ from: index, to: index + found.length, insert: `。${next}` }];
  });
  const entities = matchesIn(EATEN_AMPERSAND, text).map(({ index, groups, 0: found }) => ({
    from: index,
    to: index + found.length,
    insert: `&${groups?.name};`,
  }));
  return [...pairs, ...entities].sort((a, b) => a.from - b.from);
}
