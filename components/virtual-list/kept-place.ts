/** Where a person was in a list: the row at the top of the window, how far the top was beyond its begin (px), and the row that keys act on. */
export interface KeptPlace {
  readonly top: string;
  readonly beyond: number;
  readonly active: string;
}

/** What the browser keeps with the present entry of its history. */
function keptState(): Readonly<Record<string, unknown>> {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? { ...state } : {};
}

const isPlace = (value: unknown): value is KeptPlace =>
  typeof value === 'object' && value !== null && 'top' in value && 'beyond' in value;

/** Where the person was in a list when they left this entry of the browser's history; null where they come to it anew. */
export function keptPlace(list: string): KeptPlace | null {
  const place = keptState()[list];
  return isPlace(place) ? place : null;
}

/** Keeps where the person is in a list with the present entry of the browser's history, so that going back leads there again. */
export function keepPlace(list: string, place: KeptPlace): void {
  history.replaceState({ ...keptState(), [list]: place }, '');
}

/** What an element scrolls in: a box around it, or the page. */
export function scrollerOf(element: Element): Element {
  for (let box = element.parentElement; box !== null; box = box.parentElement) {
    if (/auto|scroll/u.test(getComputedStyle(box).overflowY)) return box;
  }
  return document.scrollingElement ?? document.documentElement;
}
