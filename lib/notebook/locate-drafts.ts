import { findAgain } from '../anchor/find-again.ts';
import { indexPage } from '../anchor/page-index.ts';
import type { FoundDraft, KeptDraft } from '../model/draft.ts';

/** Drafts by the names under which they are kept. */
export type KeptDrafts = readonly (readonly [place: string, kept: KeptDraft])[];

/** What drafts are looked for on. */
export interface DraftPage {
  /** Its address as drafts name it. */
  readonly address: string;
  readonly text: string;
  /** Ids of the notes on it. */
  readonly notes: readonly string[];
}

/** The drafts that belong to a page, the latest first, with where their words are in its text. */
export function locateDrafts(drafts: KeptDrafts, { address, text, notes }: DraftPage) {
  const here = drafts
    .filter(([, { page, draft }]) =>
      draft.note === null ? page === address : notes.includes(draft.note),
    )
    .sort(([, a], [, b]) => b.changed - a.changed);
  if (here.length === 0) return [];
  const index = indexPage(text);
  return here.map(([place, { draft }]): FoundDraft => {
    const anchor = draft.passage === null ? null : findAgain(draft.passage, index);
    const span = anchor !== null && 'span' in anchor ? anchor.span : null;
    return { place, draft, span };
  });
}
