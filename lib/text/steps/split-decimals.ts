import type { Edit } from '../edit.ts';
import { replaceAll } from './replace-all.ts';

/** A blank behind a decimal point, as scanned text has it, where a word of measuring stands before: 小于1. 5米; not the item 2. 5米以内…. */
const SPLIT =
  /(?<=(?:于|过|达|到|至|为|约|≥|≤|>|<) ?\d{1,4}\.)[^\S\t\n](?=\d{1,3}(?:[\p{Script=Han}%a-z]|℃))/gu;

/** `不应小于1. 5米` → `不应小于1.5米`. */
export function splitDecimals(text: string): Edit[] {
  return replaceAll(text, SPLIT, () => '');
}
