import type { BlockRole } from '../model/block.ts';
import type { Span } from '../model/span.ts';
import { byUnit } from '../text/by-unit.ts';
import type { OutlinedParagraph } from './roles/assign-roles.ts';

/** Lines that can say of which year a notice speaks, in the order in which they are asked. */
const SAY_YEAR: readonly BlockRole[] = ['title', 'sign', 'meta', 'preamble'];

const HAN_DIGITS = ['[〇○零Oo0]', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** The year that was asked for last; of one notice after another it is often the same. */
let last: { readonly year: number; readonly form: RegExp } | null = null;

function formOf(year: number): RegExp {
  if (last?.year !== year) last = { year, form: writtenYear(year) };
  return last.form;
}

/** 2023年, 2023-08-04, 二〇二三年. */
function writtenYear(year: number): RegExp {
  const han = Array.from(String(year), (digit) => HAN_DIGITS[Number(digit)]).join('');
  return byUnit(`${year} ?[年./-]|${han}年`);
}

/** Where the year of a notice stands: in its title, else by its signature, in its fields or in its first sentences. Offsets in the normalised text. */
export function yearPlace(
  outlined: readonly OutlinedParagraph[],
  year: number | null,
): Span | null {
  if (year === null) return null;
  const form = formOf(year);
  for (const asked of SAY_YEAR) {
    for (const { role, text, from } of outlined) {
      const match = role === asked ? form.exec(text) : null;
      if (match !== null) {
        const at = from + match.index;
        return { from: at, to: at + match[0].replace(/[./-]$/u, '').length };
      }
    }
  }
  return null;
}
