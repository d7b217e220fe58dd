import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Leads who works with the keyboard back when something is closed that had the focus, unless that has gone elsewhere meanwhile.
 *
 * @returns What the element that opens it takes as its `ref`; it may have given place to what it opens.
 */
export function useFocusBack<Opener extends HTMLElement>(
  isOpen: boolean,
): RefObject<Opener | null> {
  const opener = useRef<Opener>(null);
  const wasOpen = useRef(isOpen);
  useLayoutEffect(() => {
    const isClosed = wasOpen.current && !isOpen;
    wasOpen.current = isOpen;
    if (isClosed && document.activeElement === document.body) opener.current?.focus();
  }, [isOpen]);
  return opener;
}
