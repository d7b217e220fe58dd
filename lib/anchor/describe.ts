import type { Selector } from '../model/selector.ts';
import type { Span } from '../model/span.ts';
import { contextOf } from './context.ts';
import { exactPlaces } from './exact-places.ts';
import { likePlaces } from './like-places.ts';
import type { PageIndex } from './page-index.ts';

/** A passage this like the words could be mistaken for them once they are edited or gone. */
const RIVAL_LIKENESS = 0.6;

/**
 * Makes the selector of a passage.
 *
 * @param span The passage, in the page's source text, UTF-16.
 * @param section The headings above it, outermost first.
 * @returns null where the passage holds no words (blanks, a gloss alone).
 */
export function describe(
  page: PageIndex,
  span: Span,
  section: readonly string[] = [],
): Selector | null {
  const position = withoutBlanks(page.fromSource(span), page.text);
  const exact = page.text.slice(position.from, position.to);
  if (exact === '') return null;
  const selector: Selector = {
    exact,
    ...contextOf(page.text, position),
    position,
    section: [...section],
    occurrences: exactPlaces(exact, page.text).length,
    seen: page.source.slice(span.from, span.to),
  };
  const rival = findRival(selector, page);
  return rival === undefined ? selector : { ...selector, rival };
}

function findRival(selector: Selector, page: PageIndex): string | undefined {
  const { prefix: _, suffix: __, ...wordsAlone } = selector;
  const [rival] = likePlaces(wordsAlone, page)
    .filter(({ words }) => words >= RIVAL_LIKENESS && words < 1)
    .sort((a, b) => b.words - a.words);
  return rival && page.text.slice(rival.span.from, rival.span.to);
}

/** A span without the spaces at its ends. */
function withoutBlanks({ from, to }: Span, text: string): Span {
  const words = text.slice(from, to);
  return { from: to - words.trimStart().length, to: from + words.trimEnd().length };
}
