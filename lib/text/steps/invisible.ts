import type { Edit } from '../edit.ts';
import { replaceAll } from './replace-all.ts';

/**
 * Format characters (Unicode category Cf: zero-width, direction, soft hyphen, byte order mark), controls but for tabs and line ends, and
 * others that fonts leave blank. Kept apart, for one class of all takes several times as long.
 */
const INVISIBLE = /\p{Cf}|[^\P{Cc}\t\n]|\u034f|[\u115f\u1160\u2800\u3164]/gu;

/** `放\u200b管服` → `放管服`: characters that take no room on paper. */
export function invisible(text: string): Edit[] {
  return replaceAll(text, INVISIBLE, () => '');
}
