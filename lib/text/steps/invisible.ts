import type { Edit } from '../edit.ts';
import { replaceAll } from './replace-all.ts';

/** Format characters (Unicode category Cf: zero-width, direction, soft hyphen, byte order mark), other controls, and carriage returns. */
const INVISIBLE = /[[\p{Cf}\p{Cc}\u034f\u115f\u1160\u2800\u3164]--[\t\n]]+/gv;

/** `放\u200b管服` → `放管服`: characters that take no room on paper. */
export function invisible(text: string): Edit[] {
  return replaceAll(text, INVISIBLE, () => '');
}
