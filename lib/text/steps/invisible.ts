import type { Edit } from '../edit.ts';
import { replaceAll } from './replace-all.ts';

/** Format characters (Unicode category Cf: zero-width, direction, soft hyphen, byte order mark), other controls, and carriage returns. */
const INVISIBLE = /[[\p{Cf}\p{Cc}\u034f\u115f\u1160\u2800\u3164]--[\t\n]]+/gv;

/** Whether a text holds anything but common characters that can be seen: a cheap look that spares most texts the search. */
const UNCOMMON =
  /[^\t\n -~\u00a0-\u00ac\u00ae-\u02ff\u2000-\u200a\u2010-\u2027\u2030-\u205e\u3000-\u3163\u3165-\u9fff\uff00-\uffee]/u;

/** `放\u200b管服` → `放管服`: characters that take no room on paper. */
export function invisible(text: string): Edit[] {
  return UNCOMMON.test(text) ? replaceAll(text, INVISIBLE, () => '') : [];
}
