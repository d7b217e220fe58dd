import { findAgain } from '../anchor/find-again.ts';
import type { PageIndex } from '../anchor/page-index.ts';
import type { NotePlace } from '../model/located-note.ts';
import type { Selector } from '../model/selector.ts';

/** Where a passage is in a page's text now (spans in it as the page has it, UTF-16). */
export function placeIn(page: PageIndex, selector: Selector): NotePlace {
  const anchor = findAgain(selector, page);
  if (anchor.state === 'exact') return { state: 'exact', span: anchor.span };
  if (anchor.state === 'ambiguous')
    return { state: 'ambiguous', places: anchor.places.toSorted((a, b) => a.from - b.from) };
  if (anchor.state === 'orphan') return { state: 'orphan' };
  const { span } = anchor;
  return { state: 'moved', span, now: page.source.slice(span.from, span.to) };
}
