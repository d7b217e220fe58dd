import type { Span } from '../../model/span.ts';

/** The last of several places of one kind, which it alone says: 洪洞经济开发区管委会; 高新技术开发区 has no name of its own. */
const ZONE =
  /^\p{Script=Han}{2,10}(?<!高新技术|经济技术)(?:开发|管理|示范|集聚)区(?:管委会|管理委员会)?$/u;
const PLACE = /^\p{Script=Han}{2,4}$/u;

/** 临汾、侯马、洪洞经济开发区管委会 is one name of a list; `isOther` tells what is a body or a territory by itself. */
export function joinPlaces(
  text: string,
  pieces: readonly Span[],
  isOther: (name: string) => boolean,
): Span[] {
  const joined: Span[] = [];
  for (const piece of pieces.toReversed()) {
    const next = joined.at(-1);
    const name = text.slice(piece.from, piece.to).trim();
    const last = next && (text.slice(next.from, next.to).split('、').at(-1) ?? '').trim();
    if (next && last && ZONE.test(last) && PLACE.test(name) && !isOther(name)) {
      joined.splice(-1, 1, { from: piece.from, to: next.to });
    } else {
      joined.push(piece);
    }
  }
  return joined.reverse();
}
