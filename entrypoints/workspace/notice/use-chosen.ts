import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { routeHash } from '../../../components/workspace/workspace-route.ts';
import type { Span } from '../../../lib/model/span.ts';

/** What the reader looks at in a kept text. */
export interface Chosen {
  /** The passage that was brought before their eyes. */
  readonly shown: Span | null;
  /** The mark whose card is open. */
  readonly picked: Span | null;
  show(span: Span): void;
  pick(span: Span): void;
  close(): void;
}

/** The address names what is looked at, without a step of the browser's way back for each mark. */
function nameInAddress(id: string, span: Span): void {
  history.replaceState(history.state, '', routeHash({ view: 'notice', id, span }));
}

/** What the reader looks at in the text of the notice `id`: first the passage that the address names. */
export function useChosen(
  id: string,
  article: RefObject<HTMLElement | null>,
  linked: Span | undefined,
): Chosen {
  const [shown, setShown] = useState<Span | null>(linked ?? null);
  const [picked, setPicked] = useState<Span | null>(null);
  useEffect(() => setShown(linked ?? null), [linked?.from, linked?.to]);
  useEffect(() => {
    if (shown === null) return;
    const words = article.current?.querySelector<HTMLElement>(`[data-at="${shown.from}"]`);
    words?.scrollIntoView({ block: 'center' });
    // Somebody who came here by a link goes on from its words.
    if (document.activeElement?.contains(article.current)) words?.focus({ preventScroll: true });
  }, [shown]);
  return {
    shown,
    picked,
    show(span) {
      setPicked(null);
      setShown({ ...span });
      nameInAddress(id, span);
    },
    pick(span) {
      setPicked(span);
      nameInAddress(id, span);
    },
    close() {
      setPicked(null);
      const words = article.current?.querySelector<HTMLElement>(`[data-at="${picked?.from}"]`);
      words?.focus();
    },
  };
}
