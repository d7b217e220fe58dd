import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Span } from '../lib/model/span.ts';

/** Where the reader is in the page's text: what is in the window there, and the place picked last. */
export interface Place {
  readonly inView: Span | null;
  readonly picked: number | null;
}

/** Makes an element known as the row of a passage. */
export function rowOf({ from, to }: Span) {
  return { 'data-row': true, 'data-from': from, 'data-to': to };
}

interface Row {
  readonly element: HTMLElement;
  readonly from: number;
  readonly to: number;
}

function rowsIn(list: HTMLElement | null): Row[] {
  const elements = list?.querySelectorAll<HTMLElement>('[data-from]') ?? [];
  return Array.from(elements, (element) => ({
    element,
    from: Number(element.dataset.from),
    to: Number(element.dataset.to),
  }));
}

/** The row with the shortest passage around a place, else the last one before it. */
function rowAt(rows: readonly Row[], at: number): Row | undefined {
  const around = rows.filter(({ from, to }) => from <= at && at <= to);
  const [shortest] = around.sort((a, b) => a.to - a.from - (b.to - b.from));
  return shortest ?? rows.findLast(({ from }) => from <= at);
}

/**
 * Marks the rows of a list whose passages are in the window of the page, and the picked one, and keeps them in sight. Straight in the
 * document: a list of thousands of rows is not to be made anew whenever the page is scrolled.
 */
export function useMarkedRows(list: RefObject<HTMLElement | null>, { inView, picked }: Place) {
  useLayoutEffect(() => {
    for (const { element, from } of rowsIn(list.current)) {
      const isIn = inView !== null && inView.from <= from && from < inView.to;
      element.toggleAttribute('data-in-view', isIn);
    }
  });
  useLayoutEffect(() => {
    const rows = rowsIn(list.current);
    const chosen = picked === null ? undefined : rowAt(rows, picked)?.element;
    for (const { element } of rows) {
      if (element === chosen) element.ariaCurrent = 'location';
      else element.removeAttribute('aria-current');
    }
  });
  useLayoutEffect(() => {
    // Where the person is at work in the list themselves, it is not moved under their hands.
    if (inView === null || list.current?.matches(':hover, :focus-within')) return;
    const { from, to } = inView;
    const rows = rowsIn(list.current).filter((row) => row.from >= from && row.from < to);
    // Of more than there is room for, the first ones count.
    rows.at(-1)?.element.scrollIntoView({ block: 'nearest' });
    rows[0]?.element.scrollIntoView({ block: 'nearest' });
  }, [inView?.from, inView?.to]);
  useLayoutEffect(() => {
    if (picked === null || list.current?.matches(':hover, :focus-within')) return;
    rowAt(rowsIn(list.current), picked)?.element.scrollIntoView({ block: 'nearest' });
  }, [picked]);
}
