import type { Span } from './span.ts';

/** What is not as it was: the words, or what stands around them. */
export type AnchorChange = 'words' | 'context';

/** Where a selector's passage is in a text now. Spans are in the source text, UTF-16. */
export type Anchor =
  /** The same words, and no doubt which. */
  | { readonly state: 'exact'; readonly span: Span; readonly changed: readonly AnchorChange[] }
  /** Found, but something is no longer as it was; `likeness` from 0 to 1 says how much of the words is left. */
  | {
      readonly state: 'moved';
      readonly span: Span;
      readonly changed: readonly AnchorChange[];
      readonly likeness: number;
    }
  /** Several places would do equally, or one that may be another: the reader is to choose. */
  | { readonly state: 'ambiguous'; readonly places: readonly Span[] }
  /** Not in this text any more. */
  | { readonly state: 'orphan' };
