import { useState } from 'preact/hooks';
import type { StoreFailure } from '../../lib/store/store-error.ts';

/** What the person is told after a change. */
export type Told =
  | { readonly type: 'failed'; readonly failure: StoreFailure }
  | { readonly type: 'said'; readonly text: string; readonly undo: (() => void) | null }
  | { readonly type: 'deleted'; undo(): void }
  | { readonly type: 'code-deleted'; readonly name: string; undo(): void };

/** What there is to tell in a review, and how it is told; null for nothing. */
export interface Telling {
  readonly told: Told | null;
  tell(told: Told | null): void;
}

/** What there is to tell, tab by tab: whoever comes back to a tab can still take back what they did there. */
export function useTold(): (tabId: number) => Telling {
  const [tolds, setTolds] = useState<ReadonlyMap<number, Told>>(new Map());
  return (tabId) => ({
    told: tolds.get(tabId) ?? null,
    tell(told) {
      setTolds((before) => {
        const others = [...before].filter(([tab]) => tab !== tabId);
        return new Map(told === null ? others : [...others, [tabId, told]]);
      });
    },
  });
}
