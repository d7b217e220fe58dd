import type { Span } from '../../model/span.ts';
import { matchesIn } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';

/** 市市场监管局: 市 is no level of government here. */
const NEXT_BODY = pattern`(?<=..[局办委厅])[省市区县州](?![场政容民级域区中辖])`;

/** 市工信局市财政局, where a text lost its 、: cut before the level that the first name begins with, if what begins there `isBody`. */
export function cutGlued(text: string, piece: Span, isBody: (name: string) => boolean): Span[] {
  const name = text.slice(piece.from, piece.to);
  const at = matchesIn(NEXT_BODY, name).find(
    ({ 0: level, index }) => level === name.charAt(0) && isBody(name.slice(index)),
  );
  if (at === undefined) return [piece];
  const cut = piece.from + at.index;
  return [{ from: piece.from, to: cut }, ...cutGlued(text, { from: cut, to: piece.to }, isBody)];
}
