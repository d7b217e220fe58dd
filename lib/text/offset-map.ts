import type { Span } from '../model/span.ts';
import type { Edit } from './edit.ts';

/** For each UTF-16 unit of a normalised text, the stretch of the source that it stands for. */
export interface OffsetMap {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** The map of a text of `length` units onto itself. */
export function identityMap(length: number): OffsetMap {
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  for (let at = 0; at < length; at++) {
    starts[at] = at;
    ends[at] = at + 1;
  }
  return { starts, ends };
}

/** Units a text of `length` has after `edits`. */
function editedLength(length: number, edits: readonly Edit[]): number {
  return edits.reduce((sum, { from, to, insert }) => sum + insert.length - (to - from), length);
}

/** Whether each unit that an edit puts in stands for the unit in its place. */
function isAligned({ from, to, insert }: Edit): boolean {
  return insert.length === to - from;
}

/** The map of the text after `edits`, given the map before them. */
export function composeMap(map: OffsetMap, edits: readonly Edit[]): OffsetMap {
  const moving = edits.filter((edit) => !isAligned(edit));
  return moving.length === 0 ? map : compose(map, moving);
}

function compose(map: OffsetMap, edits: readonly Edit[]): OffsetMap {
  const length = editedLength(map.starts.length, edits);
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  let read = 0;
  let write = 0;
  const keepUntil = (stop: number) => {
    starts.set(map.starts.subarray(read, stop), write);
    ends.set(map.ends.subarray(read, stop), write);
    write += stop - read;
  };
  for (const { from, to, insert } of edits) {
    keepUntil(from);
    if (insert.length > 0) {
      starts.fill(map.starts[from] ?? 0, write, write + insert.length);
      ends.fill(map.ends[Math.max(from, to - 1)] ?? 0, write, write + insert.length);
      write += insert.length;
    }
    read = to;
  }
  keepUntil(map.starts.length);
  return { starts, ends };
}

/** The source stretch behind a stretch of the normalised text; what was deleted at either end is left out. */
export function toSource(map: OffsetMap, { from, to }: Span): Span {
  const start = map.starts[from] ?? map.ends[from - 1] ?? 0;
  return { from: start, to: to > from ? (map.ends[to - 1] ?? start) : start };
}

/** First index in an ascending list whose value is at least `least`. */
function lowerBound(values: Int32Array, least: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stretch of the normalised text that stands for a stretch of the source. */
export function toNormal({ starts }: OffsetMap, { from, to }: Span): Span {
  const start = lowerBound(starts, from);
  return { from: start, to: Math.max(start, lowerBound(starts, to)) };
}
