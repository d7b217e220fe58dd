import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** What stands beside a line, and room between two such. */
const BESIDE = ':scope > .line > .beside';
const ROOM = 8;

/** Moves what stands in the margin down where what is above it needs the room; in a narrow window all of it stands under its line. */
function settle(article: HTMLElement): void {
  let free = 0;
  for (const beside of article.querySelectorAll<HTMLElement>(BESIDE)) {
    const line = beside.parentElement;
    if (line === null || getComputedStyle(beside).position !== 'absolute') {
      beside.style.removeProperty('top');
      continue;
    }
    const top = Math.max(line.offsetTop, free);
    beside.style.top = `${top - line.offsetTop}px`;
    free = top + beside.offsetHeight + ROOM;
  }
  article.style.minHeight = free > 0 ? `${free}px` : '';
}

/** Keeps what stands in the margin of a text beside its lines, one under the other, whatever grows or is opened. */
export function useMargin(article: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = article.current;
    if (element === null) return;
    const watch = new ResizeObserver(() => settle(element));
    watch.observe(element);
    for (const beside of element.querySelectorAll(BESIDE)) watch.observe(beside);
    settle(element);
    return () => watch.disconnect();
  });
}
