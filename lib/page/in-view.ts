import type { Span } from '../model/span.ts';
import { caretAt, type Point } from './hit-test.ts';
import type { Run } from './run.ts';

function boxOf({ node, offset, from, to }: Run): DOMRect {
  const range = new Range();
  range.setStart(node, Math.min(offset, node.length));
  range.setEnd(node, Math.min(offset + to - from, node.length));
  return range.getBoundingClientRect();
}

/** Index of the first run of which `isPast` holds, which holds of all runs after it, too. */
function firstPast(runs: readonly Run[], isPast: (box: DOMRect) => boolean): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && isPast(boxOf(run))) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The stretch of the page's text that is in the window, in whole runs; null where none is. Looks at few runs, for they stand one below the other. */
export function spanInView(runs: readonly Run[]): Span | null {
  const first = runs[firstPast(runs, ({ bottom }) => bottom > 0)];
  const last = runs[firstPast(runs, ({ top }) => top >= innerHeight) - 1];
  if (first === undefined || last === undefined || last.to <= first.from) return null;
  return { from: first.from, to: last.to };
}

/** The place in the page's text at a point of the window; null where there is none. */
export function textAt(point: Point, runs: readonly Run[]): number | null {
  const caret = caretAt(point);
  if (caret === null) return null;
  const run = runs.find(
    ({ node, offset, from, to }) =>
      node === caret.node && offset <= caret.offset && caret.offset <= offset + to - from,
  );
  return run === undefined ? null : run.from + caret.offset - run.offset;
}
