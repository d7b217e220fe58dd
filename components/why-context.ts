import { createContext } from 'preact';
import type { Measure } from '../lib/model/measure.ts';
import type { Item } from '../lib/review/outline.ts';

/** What can be explained: a finding, or a measure. */
export type Explainable = Item | { readonly kind: 'measure'; readonly measure: Measure };

/** Asks why something was found; resolves to one sentence in the language of the interface, '' where there is nothing to say. */
export type AskWhy = (about: Explainable) => Promise<string>;

/** Who answers for the rows below; null where nobody can. */
export const WhyContext = createContext<AskWhy | null>(null);
