import type { Span } from '../model/span.ts';

/** Every place at which `words` stand in `text`, overlapping ones too (anana in bananana), in text order. */
export function exactPlaces(words: string, text: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    places.push({ from: at, to: at + words.length });
  }
  return places;
}
