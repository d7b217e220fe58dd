import type { Edit } from '../edit.ts';
import { matchesIn } from '../matches.ts';

/** A decimal point and a blank behind it, as scanned text has it, where a word of measuring stands before: 小于1. 5米; not the item 2. 5米以内…. */
const SPLIT =
  /\.(?<=(?:于|过|达|到|至|为|约|≥|≤|>|<) ?\d{1,4}\.)[^\S\t\n](?=\d{1,3}(?:[\p{Script=Han}%a-z]|℃))/gu;

/** `不应小于1. 5米` → `不应小于1.5米`. */
export function splitDecimals(text: string): Edit[] {
  return matchesIn(SPLIT, text).map(({ index }) => ({
    from: index + 1,
    to: index + 2,
    insert: '',
  }));
}
