import type { Light } from './light.ts';
import { documentProperty } from './unclobbered.ts';

/** A place in the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far below its text a passage still counts as hit: its underline is drawn there. */
const UNDERLINE_PX = 4;

/** The place in the text nearest to a point. */
export function caretAt({ x, y }: Point): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in Document.prototype) {
    const caret = documentProperty('caretPositionFromPoint')(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  // Chromium before 128.
  const caret = documentProperty('caretRangeFromPoint')(x, y);
  return caret && { node: caret.startContainer, offset: caret.startOffset };
}

/** The line of the passage on which the point is; the nearest caret of a click beside the text lies in the text, too. */
function lineAt({ x, y }: Point, range: Range): number {
  return Array.from(range.getClientRects()).findIndex(
    ({ left, right, top, bottom }) =>
      left <= x && x <= right && top <= y && y <= bottom + UNDERLINE_PX,
  );
}

/** A light under a point, and where a card about it may point to, now and after scrolling. */
export interface Hit<L> {
  readonly light: L;
  anchor(): DOMRect;
}

/** The lights under a point, the shortest first: it is what the reader most likely means. */
export function lightsAt<L extends Pick<Light, 'ranges' | 'words'>>(
  point: Point,
  lights: readonly L[],
): Hit<L>[] {
  const caret = caretAt(point);
  if (caret === null) return [];
  return lights
    .flatMap((light): Hit<L>[] => {
      const range = light.ranges.find((each) => each.isPointInRange(caret.node, caret.offset));
      const line = range === undefined ? -1 : lineAt(point, range);
      if (range === undefined || line < 0) return [];
      return [{ light, anchor: () => anchorOf(range, line, point.x) }];
    })
    .sort((a, b) => a.light.words.length - b.light.words.length);
}

/** Taller passages are pointed to at the line that was clicked, others as a whole, so that the card hides nothing of them. */
const TALL_PX = 200;
/** How far the anchor begins before the point, so that the card is about it and not behind it. */
const BEFORE_PX = 40;

function anchorOf(range: Range, line: number, x: number): DOMRect {
  const whole = range.getBoundingClientRect();
  const clicked = range.getClientRects()[line] ?? whole;
  const { top, height } = whole.height > TALL_PX ? clicked : whole;
  return new DOMRect(Math.max(clicked.left, x - BEFORE_PX), top, 0, height);
}
