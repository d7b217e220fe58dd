import type { Edit } from '../edit.ts';
import { gbkCharacter } from '../gbk.ts';
import { pattern } from '../pattern.ts';
import { replaceAll } from './replace-all.ts';

/**
 * `補貼?,F(xiàn)將` was `補貼。現(xiàn)將`: a program that replaced the bytes A3 AC of the comma found them in the middle of 。現 (A1 A3 AC 46).
 * What is left of such pairs: the first byte as `?`, the mark, and the second byte of the next character where that is a letter.
 */
const SPLIT_PAIR = /\?(?<=\p{Script=Han}\?)[,，;；:：][@-~](?=\(|\p{Script=Han})/u;
const LEAD_OF_NEXT: Readonly<Record<string, number>> = {
  ',': 0xac,
  '，': 0xac,
  ';': 0xbb,
  '；': 0xbb,
  ':': 0xba,
  '：': 0xba,
};

/** Entities whose & was eaten by half a character before it: `?rdquo;`. */
const EATEN_AMPERSAND = /\?(?:[lr][ds]quo|mdash|hellip|middot|nbsp|ensp|emsp);/u;
const LOST = pattern`${SPLIT_PAIR}|${EATEN_AMPERSAND}`;

/** Puts in again what can be told of characters of which a byte was lost. */
export function lostBytes(text: string): Edit[] {
  return replaceAll(text, LOST, ({ 0: found }) => {
    const lead = LEAD_OF_NEXT[found.charAt(1)];
    if (lead === undefined) return `&${found.slice(1)}`;
    return `。${gbkCharacter(lead, found.charCodeAt(2))}`;
  });
}
