import type { CollectedNotice } from '../../model/collection.ts';
import type { Selector } from '../../model/selector.ts';
import type { Span } from '../../model/span.ts';
import { type CodePoints, codePoints } from '../../text/code-points.ts';
import { stableId } from '../stable-id.ts';
import { webAddress } from '../text-fragment.ts';

/** Characters before and after the words that go with them. */
const CONTEXT = 32;

/** A text made ready for naming its passages. */
export interface Source {
  /** The page's address, else a name made of its text. */
  readonly iri: string;
  readonly text: string;
  readonly points: CodePoints;
}

/** The notice as the source of annotations. */
export function sourceOf({ url, text }: CollectedNotice): Source {
  const iri = webAddress(url) ?? `urn:piyue:text:${stableId(text)}`;
  return { iri, text, points: codePoints(text) };
}

/** The words with what stands around them (Web Annotation Data Model, 4.2.4), cut at no half of a character. */
function quoteSelector(text: string, { from, to }: Span) {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(from, to).toWellFormed(),
    prefix: [...text.slice(Math.max(0, from - 2 * CONTEXT), from)]
      .slice(-CONTEXT)
      .join('')
      .toWellFormed(),
    suffix: [...text.slice(to, to + 2 * CONTEXT)].slice(0, CONTEXT).join('').toWellFormed(),
  };
}

/** A passage of the text as a target: by its words, and by its position in code points (4.2.5). */
export function passageTarget({ iri, text, points }: Source, span: Span) {
  return {
    type: 'SpecificResource',
    source: iri,
    selector: [
      quoteSelector(text, span),
      {
        type: 'TextPositionSelector',
        start: points.count(span.from),
        end: points.count(span.to),
      },
    ],
  };
}

/** A passage that is not in the text any more, by the words that it had. */
export function lostTarget({ iri }: Source, { exact, prefix, suffix, seen }: Selector) {
  return {
    type: 'SpecificResource',
    source: iri,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: (seen ?? exact).toWellFormed(),
        ...(prefix === undefined ? {} : { prefix: prefix.toWellFormed() }),
        ...(suffix === undefined ? {} : { suffix: suffix.toWellFormed() }),
      },
    ],
  };
}
