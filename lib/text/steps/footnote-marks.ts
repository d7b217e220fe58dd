import type { Edit } from '../edit.ts';
import { replaceAll } from './replace-all.ts';

/** A mark that leads to a footnote, between a figure and what it counts. */
const MARK =
  /(?:\[\d{1,2}\]|[①-⑳])(?<=[\d万亿](?:\[\d{1,2}\]|[①-⑳]))(?=[%‰万亿]|[\p{Script=Han}])/gu;

/** `10万[1]册` → `10万册`, `95[2]%` → `95%`. */
export function footnoteMarks(text: string): Edit[] {
  return replaceAll(text, MARK, () => '');
}
