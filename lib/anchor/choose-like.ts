import type { Anchor } from '../model/anchor.ts';
import type { Selector } from '../model/selector.ts';
import { hasWholeEnd } from './choose-exact.ts';
import { type LikePlace, likePlaces, rankOf } from './like-places.ts';
import { likeness } from './likeness.ts';
import type { PageIndex } from './page-index.ts';
import {
  CONTEXT_IN_PLACE,
  LEAST_CONTEXT,
  LEAST_WORDS,
  LEAST_WORDS_IN_PLACE,
  TIE,
} from './thresholds.ts';

/**
 * Looks for changed words: a place is taken where enough of the words and of their surroundings is left, and where it is not more like
 * the passage that could be mistaken for them when they were marked.
 */
export function chooseLike(selector: Selector, page: PageIndex): Anchor {
  const fitting = likePlaces(selector, page).filter(
    (place) => place.words < 1 && isEnough(place) && !isRival(place, selector, page),
  );
  const [best, second] = fitting;
  if (best === undefined) return { state: 'orphan' };
  const isTie = second !== undefined && rankOf(best) - rankOf(second) < TIE;
  if (!isTie) return likeAnchor(best, selector, page);
  const there = fitting.find(({ span }) => isNear(span.from, selector));
  if (there !== undefined) return likeAnchor(there, selector, page);
  return { state: 'ambiguous', places: fitting.map(({ span }) => page.toSource(span)) };
}

function isEnough({ words, context }: LikePlace): boolean {
  if (words >= LEAST_WORDS) return context.best >= LEAST_CONTEXT;
  return words >= LEAST_WORDS_IN_PLACE && context.sum >= CONTEXT_IN_PLACE;
}

function isRival({ span, words }: LikePlace, { rival }: Selector, page: PageIndex): boolean {
  return rival !== undefined && likeness(page.text.slice(span.from, span.to), rival) >= words;
}

/** A place is where the words stood when it begins within a few letters of there. */
function isNear(from: number, { position }: Selector): boolean {
  return position !== undefined && Math.abs(from - position.from) <= 2;
}

function likeAnchor(
  { span, words, context }: LikePlace,
  selector: Selector,
  page: PageIndex,
): Anchor {
  return {
    state: 'moved',
    span: page.toSource(span, hasWholeEnd(selector)),
    changed: context.same ? ['words'] : ['words', 'context'],
    likeness: words,
  };
}
