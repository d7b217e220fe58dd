import type { OfferedCode } from '../../model/code.ts';
import { element, styled } from '../card/elements.ts';

/** A dot in a code's colour, and its name. */
export function codeLabel({ name, colour }: OfferedCode): HTMLElement[] {
  return [styled('i', `dot ${colour}`), element('span', name)];
}

/** The codes of a note as a row of chips; nothing for none. Codes that were deleted have none. */
export function codeChips(ids: readonly string[], known: readonly OfferedCode[]): HTMLElement[] {
  const chips = ids.flatMap((id) => {
    const code = known.find((each) => each.id === id);
    return code === undefined ? [] : [styled('span', 'chip', ...codeLabel(code))];
  });
  return chips.length === 0 ? [] : [styled('p', 'chips', ...chips)];
}
