import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Leads who works with the keyboard to an element when something becomes true: what they pressed has gone by then, and with it their place.
 *
 * @returns What the element takes as its `ref`.
 */
export function useFocusWhen<Target extends HTMLElement>(isSo: boolean): RefObject<Target | null> {
  const target = useRef<Target>(null);
  useLayoutEffect(() => {
    if (isSo) target.current?.focus();
  }, [isSo]);
  return target;
}
