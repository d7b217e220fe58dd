import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** What is done besides answering. */
export type Doing = 'nothing' | 'correct' | 'note';

/** The buttons that begin it, and the first of all. */
const BEGUN_BY = {
  nothing: '.answer',
  correct: '.answer.corrected',
  note: '[aria-keyshortcuts="5"]',
} as const;

/**
 * Keeps who answers with the tab key and Enter at the answers: a finding that is answered gives place to the next one, and what was pressed
 * to a form and back.
 *
 * @param hasFocus Kept from one finding to the next: whether the focus was in it.
 * @returns What the finding's element takes as its `ref`.
 */
export function useKeptFocus(doing: Doing, hasFocus: { current: boolean }) {
  const root: RefObject<HTMLElement | null> = useRef<HTMLElement>(null);
  const before = useRef<Doing>('nothing');
  const lead = (to: Doing) => root.current?.querySelector<HTMLElement>(BEGUN_BY[to])?.focus();
  useLayoutEffect(() => {
    if (hasFocus.current) lead('nothing');
    return () => {
      hasFocus.current = root.current?.contains(document.activeElement) ?? false;
    };
  }, []);
  useLayoutEffect(() => {
    const done = before.current;
    before.current = doing;
    if (doing === 'nothing' && document.activeElement === document.body && done !== doing)
      lead(done);
  }, [doing]);
  return root;
}
