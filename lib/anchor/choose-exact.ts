import type { Anchor } from '../model/anchor.ts';
import type { Selector } from '../model/selector.ts';
import type { Span } from '../model/span.ts';
import { type ContextFit, contextFit } from './context.ts';
import type { PageIndex } from './page-index.ts';
import { CLEAR_LEAD, LEAST_CONTEXT, TIE } from './thresholds.ts';

/** A place that holds the very words, and how its surroundings agree. Spans are in the anchor text. */
export interface ExactPlace {
  readonly span: Span;
  readonly context: ContextFit;
}

/** The answer of a choice: the place, or all that could be it. */
export type ExactChoice =
  | { readonly certain: true; readonly place: ExactPlace }
  | { readonly certain: false; readonly places: readonly ExactPlace[] };

/**
 * Chooses among places that hold the very words: the one where they stood before, the only one, or the one whose surroundings fit
 * clearly best. A place that is alone now, but was one of several when the words were marked, may be one of the others.
 */
export function chooseExact(
  places: readonly Span[],
  selector: Selector,
  page: PageIndex,
): ExactChoice {
  const ranked = places
    .map((span) => ({ span, context: contextFit(page.text, span, selector) }))
    .sort((a, b) => b.context.sum - a.context.sum);
  const there = ranked.find(
    ({ span, context }) => span.from === selector.position?.from && context.same,
  );
  if (there !== undefined) return { certain: true, place: there };
  const [best, second] = ranked;
  if (best === undefined) return { certain: false, places: [] };
  const fits = best.context.best >= LEAST_CONTEXT;
  const noneIsGone = places.length >= (selector.occurrences ?? 1);
  const lead = best.context.sum - (second?.context.sum ?? Number.NEGATIVE_INFINITY);
  if (fits ? lead > TIE : noneIsGone && lead > CLEAR_LEAD) return { certain: true, place: best };
  const equal = ranked.filter(({ context }) => best.context.sum - context.sum <= TIE);
  return { certain: false, places: fits ? equal : ranked };
}

/** The answer for a chosen place. */
export function exactAnchor(
  { span, context }: ExactPlace,
  selector: Selector,
  page: PageIndex,
): Anchor {
  const found = page.toSource(span, hasWholeEnd(selector));
  if (context.same) return { state: 'exact', span: found, changed: [] };
  if (context.best >= LEAST_CONTEXT) return { state: 'exact', span: found, changed: ['context'] };
  return { state: 'moved', span: found, changed: ['context'], likeness: 1 };
}

/** Whether the words were marked with the gloss behind their last character. */
export function hasWholeEnd({ seen = '' }: Selector): boolean {
  return /[)）]\s*$/u.test(seen);
}
