import type { Span } from '../../../model/span.ts';
import { spansWithin } from '../../../text/spans-within.ts';

/** What stands in a passage beside a quantity, in text order. */
export interface Neighbours {
  readonly quantities: readonly Span[];
  readonly dates: readonly Span[];
}

/** Words that belong to an amount or date reach no farther. */
const WIDEST = 40;

/** The words of a stretch with holes for quantities and without dates (于2023年底前). */
export function withHoles(
  text: string,
  { from, to }: Span,
  { quantities, dates }: Neighbours,
): string {
  const near = { from: from - WIDEST, to: to + WIDEST };
  const cuts = [
    ...spansWithin(quantities, near)
      .filter((span) => !isPartOfName(text, span))
      .map((span) => ({ ...span, hole: '□' })),
    ...spansWithin(dates, near).map((span) => ({ ...widened(text, span), hole: '' })),
  ];
  cuts.sort((a, b) => a.from - b.from);
  let read = from;
  let holed = '';
  for (const cut of cuts) {
    if (cut.from < read || cut.to > to) continue;
    holed += `${text.slice(read, cut.from)}${cut.hole}`;
    read = cut.to;
  }
  return holed + text.slice(read, to);
}

/** 残疾人两项补贴: how many there are is part of what they are called. */
function isPartOfName(text: string, { from, to }: Span): boolean {
  return PART_OF_NAME.test(text.slice(from - 2, to + 2));
}

const PART_OF_NAME =
  /^\p{Script=Han}{2}[两三四五六七八九十][项类种](?:补贴|补助|津贴|保险|基金|经费)$/u;

/** A date with the words that belong to it: 于…前. */
function widened(text: string, { from, to }: Span): Span {
  const before = /[于在到至]/u.test(text[from - 1] ?? '') ? 1 : 0;
  const behind = /^[前止末底]/u.exec(text.slice(to, to + 1))?.[0].length ?? 0;
  return { from: from - before, to: to + behind };
}
