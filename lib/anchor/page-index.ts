import { type AnchorText, anchorText } from './anchor-text.ts';
import { type TrigramIndex, trigramIndex } from './trigram-index.ts';

/** A page made ready for finding many passages in it: its anchor text at once, its index when first needed. */
export interface PageIndex extends AnchorText {
  trigrams(): TrigramIndex;
}

/** Makes a text ready; `source` as the page or file has it. */
export function indexPage(source: string): PageIndex {
  const anchor = anchorText(source);
  let trigrams: TrigramIndex | undefined;
  return {
    ...anchor,
    trigrams() {
      trigrams ??= trigramIndex(anchor.text);
      return trigrams;
    },
  };
}
