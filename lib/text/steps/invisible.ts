import type { Edit } from '../edit.ts';
import { replaceAll } from './replace-all.ts';

/**
 * Format characters (Unicode category Cf: zero-width, direction, soft hyphen, byte order mark), controls but for tabs and line ends, and
 * others that fonts leave blank. Kept apart, for one class of all takes several times as long.
 */
const INVISIBLE = /\p{Cf}|[^\P{Cc}\t\n]|\u034f|[\u115f\u1160\u2800\u3164]/gu;
/** Of half a surrogate pair only the pair tells. */
const MAYBE = new RegExp(`${INVISIBLE.source}|\\p{Cs}`, 'u');

const VISIBLE = 1;
const SOUGHT = 2;
/** What is known of UTF-16 units: each is asked about once, when it first comes up. */
const known = new Uint8Array(0x10000);

function learn(unit: number): number {
  const answer = MAYBE.test(String.fromCharCode(unit)) ? SOUGHT : VISIBLE;
  known[unit] = answer;
  return answer;
}

/** Whether a text may have any: most have none, and units are looked up in a third of the time that the pattern takes. */
function mayHave(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((known[unit] || learn(unit)) === SOUGHT) return true;
  }
  return false;
}

/** `放\u200b管服` → `放管服`: characters that take no room on paper. */
export function invisible(text: string): Edit[] {
  return mayHave(text) ? replaceAll(text, INVISIBLE, () => '') : [];
}
