import type { Selector } from '../model/selector.ts';
import type { Span } from '../model/span.ts';
import { align } from './align.ts';
import { type ContextFit, contextFit } from './context.ts';
import { likelyPlaces } from './likely-places.ts';
import type { PageIndex } from './page-index.ts';

/** A place whose words are like the selector's but not the same. The span is in the anchor text. */
export interface LikePlace {
  readonly span: Span;
  /** 0 to 1: how much of the words is left. */
  readonly words: number;
  readonly context: ContextFit;
}

/** How many places are looked at closely. */
const MOST_PLACES = 4;
/** Room on both sides of a likely place, beyond the letters of the words: edits before it shift it. */
const SLACK = 12;

/** The places of a page most like the selector's words, best first; the surroundings help to find them and to rank them. */
export function likePlaces(selector: Selector, page: PageIndex): LikePlace[] {
  const { exact, prefix = '', suffix = '' } = selector;
  const whole = prefix + exact + suffix;
  const starts = new Set(
    [...likelyPlaces(whole, page.trigrams(), MOST_PLACES).map((at) => at + prefix.length)].concat(
      likelyPlaces(exact, page.trigrams(), MOST_PLACES),
    ),
  );
  return Array.from(starts, (start) => placeNear(start, selector, page))
    .filter(
      (place, rank, all) => all.findIndex((other) => other.span.from === place.span.from) === rank,
    )
    .sort((a, b) => rankOf(b) - rankOf(a));
}

/** A place's rank: words count most; the surroundings decide between places whose words are about as like. */
export function rankOf({ words, context }: LikePlace): number {
  return 2 * words + context.sum;
}

function placeNear(start: number, selector: Selector, page: PageIndex): LikePlace {
  const windowFrom = Math.max(0, start - SLACK);
  const window = page.text.slice(windowFrom, start + selector.exact.length + SLACK + 8);
  const { from, to, distance } = align(selector.exact, window);
  const span = { from: windowFrom + from, to: windowFrom + to };
  return {
    span,
    words: 1 - distance / selector.exact.length,
    context: contextFit(page.text, span, selector),
  };
}
