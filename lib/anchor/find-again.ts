import type { Anchor } from '../model/anchor.ts';
import type { Selector } from '../model/selector.ts';
import { anchorText } from './anchor-text.ts';
import { chooseExact, exactAnchor } from './choose-exact.ts';
import { chooseLike } from './choose-like.ts';
import { exactPlaces } from './exact-places.ts';
import type { PageIndex } from './page-index.ts';
import { LEAST_CONTEXT } from './thresholds.ts';

/**
 * Finds a selector's passage in a page. In order: where it stood, with the right words; the one exact place; the exact place whose
 * surroundings fit best; changed words in surroundings that fit, above a floor; else it is an orphan. Never a silent jump to a
 * look-alike: what is not certain is `ambiguous`. Spans of the answer are in the page's source text, UTF-16. Throws never.
 */
export function findAgain(stored: Selector, page: PageIndex): Anchor {
  const selector = plainSelector(stored);
  if (selector.exact === '') return { state: 'orphan' };
  const places = exactPlaces(selector.exact, page.text);
  if (places.length === 0) return chooseLike(selector, page);
  const choice = chooseExact(places, selector, page);
  if (choice.certain) return exactAnchor(choice.place, selector, page);
  // In strange surroundings the old words may be another passage's, while the passage itself was edited.
  if (choice.places.every(({ context }) => context.best < LEAST_CONTEXT)) {
    const edited = chooseLike(selector, page);
    if (edited.state === 'moved') return edited;
  }
  return { state: 'ambiguous', places: choice.places.map(({ span }) => page.toSource(span)) };
}

/** The selector in the words of the anchor text, for those that other tools made; its parts are made plain in one piece, as they stood. */
function plainSelector(selector: Selector): Selector {
  const { exact, prefix = '', suffix = '' } = selector;
  const whole = anchorText(prefix + exact + suffix);
  const { from, to } = whole.fromSource({ from: prefix.length, to: prefix.length + exact.length });
  return {
    ...selector,
    exact: whole.text.slice(from, to).trim(),
    ...(selector.prefix === undefined ? {} : { prefix: whole.text.slice(0, from) }),
    ...(selector.suffix === undefined ? {} : { suffix: whole.text.slice(to) }),
  };
}
