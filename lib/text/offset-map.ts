import type { Span } from '../model/span.ts';
import type { Edit } from './edit.ts';

/**
 * For each UTF-16 unit of a normalised text, the stretch of the source that it stands for: by pieces, for most units stand for the one
 * that follows what the unit before them stands for. The lists hold a number for each piece, in text order.
 */
export interface OffsetMap {
  /** Units of the normalised text. */
  readonly length: number;
  /** Where the piece begins in the normalised text. */
  readonly at: readonly number[];
  /** What its first unit stands for begins here in the source. */
  readonly start: readonly number[];
  /** Where the stretch ends for which each unit of the piece stands as a whole; UNIT_BY_UNIT where each stands for one of its own. */
  readonly end: readonly number[];
}

const UNIT_BY_UNIT = -1;

/** The map of a text of `length` units onto itself. */
export function identityMap(length: number): OffsetMap {
  return { length, at: [0], start: [0], end: [UNIT_BY_UNIT] };
}

/** Index of the last number in an ascending list that is at most `most`; 0 where none is. */
function lastAtMost(values: readonly number[], most: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((values[middle] ?? 0) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What a unit stands for; undefined where the text has no such unit. */
function sourceOf(map: OffsetMap, unit: number): Span | undefined {
  if (unit < 0 || unit >= map.length) return undefined;
  return inPiece(map, lastAtMost(map.at, unit), unit);
}

/** Where begins in the source what a unit of a piece stands for. */
function startIn({ at, start, end }: OffsetMap, piece: number, unit: number): number {
  const from = start[piece] ?? 0;
  return end[piece] === UNIT_BY_UNIT ? from + unit - (at[piece] ?? 0) : from;
}

function inPiece(map: OffsetMap, piece: number, unit: number): Span {
  const from = startIn(map, piece, unit);
  const to = map.end[piece] ?? UNIT_BY_UNIT;
  return { from, to: to === UNIT_BY_UNIT ? from + 1 : to };
}

/** Whether each unit that an edit puts in stands for the unit in its place. */
function isAligned({ from, to, insert }: Edit): boolean {
  return insert.length === to - from;
}

/** The map of the text after `edits`, given the map before them. */
export function composeMap(map: OffsetMap, edits: readonly Edit[]): OffsetMap {
  return edits.every(isAligned) ? map : compose(map, edits);
}

function compose(map: OffsetMap, edits: readonly Edit[]): OffsetMap {
  const made = { length: 0, at: [] as number[], start: [] as number[], end: [] as number[] };
  const add = (length: number, start: number, end: number) => {
    made.at.push(made.length);
    made.start.push(start);
    made.end.push(end);
    made.length += length;
  };
  let read = 0;
  let piece = 0;
  const keepUntil = (stop: number) => {
    while (read < stop) {
      while ((map.at[piece + 1] ?? map.length) <= read) piece += 1;
      const next = Math.min(stop, map.at[piece + 1] ?? map.length);
      add(next - read, startIn(map, piece, read), map.end[piece] ?? UNIT_BY_UNIT);
      read = next;
    }
  };
  for (const edit of edits) {
    if (isAligned(edit)) continue;
    const { from, to, insert } = edit;
    keepUntil(from);
    if (insert.length > 0) {
      const place = toSource(map, { from, to: Math.max(from + 1, to) });
      add(insert.length, place.from, place.to);
    }
    read = to;
  }
  keepUntil(map.length);
  return made;
}

/** The source stretch behind a stretch of the normalised text; what was deleted at either end is left out. */
export function toSource(map: OffsetMap, { from, to }: Span): Span {
  const start = sourceOf(map, from)?.from ?? sourceOf(map, from - 1)?.to ?? 0;
  return { from: start, to: to > from ? (sourceOf(map, to - 1)?.to ?? start) : start };
}

/** The first unit of the normalised text that stands for nothing before `offset` of the source. */
function firstFrom(map: OffsetMap, offset: number): number {
  const piece = lastAtMost(map.start, offset - 1);
  const start = map.start[piece] ?? 0;
  const from = map.at[piece] ?? 0;
  const next = map.at[piece + 1] ?? map.length;
  if (start >= offset) return from;
  return map.end[piece] === UNIT_BY_UNIT ? Math.min(from + offset - start, next) : next;
}

/** The stretch of the normalised text that stands for a stretch of the source. */
export function toNormal(map: OffsetMap, { from, to }: Span): Span {
  const start = firstFrom(map, from);
  return { from: start, to: Math.max(start, firstFrom(map, to)) };
}
