import type { Edit } from '../edit.ts';
import { replaceAll } from './replace-all.ts';

/** The marks around bold words at the head of a line, as Markdown has them; not those that hide a name (张**). */
const MARKS = /^\*\*(?=[^*\n]{2,80}\*\*)|(?<=^\*\*[^*\n]{2,80})\*\*/gmu;

/** `**一、主要目标**` → `一、主要目标`: what was bold before a page became plain text. */
export function boldMarks(text: string): Edit[] {
  return text.includes('**') ? replaceAll(text, MARKS, () => '') : [];
}
