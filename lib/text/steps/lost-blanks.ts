import type { Edit } from '../edit.ts';
import { replaceAll } from './replace-all.ts';

/** Question marks at the head of a line, and blanks among them: no sentence begins so. */
const AT_HEAD = /^[ \t?]*\?[ \t]*/gmu;

/** `????　?泰州市人民政府` → `泰州市人民政府`: what programs put for the wide blanks of an indented line that their encoding lacks. */
export function lostBlanks(text: string): Edit[] {
  return text.includes('?') ? replaceAll(text, AT_HEAD, () => '') : [];
}
