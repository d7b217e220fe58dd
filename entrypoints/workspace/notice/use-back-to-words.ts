import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Span } from '../../../lib/model/span.ts';

/** Leads who works with the keyboard back to the words in the text when a note on them is saved or given up. */
export function useBackToWords(article: RefObject<HTMLElement | null>, writing: Span | null): void {
  const before = useRef<Span | null>(null);
  useLayoutEffect(() => {
    const done = before.current;
    before.current = writing;
    if (writing !== null || done === null || document.activeElement !== document.body) return;
    const words = article.current?.querySelector<HTMLElement>(`[data-at="${done.from}"]`);
    words?.focus({ preventScroll: true });
  }, [writing]);
}
