import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { rowOffsets } from './row-offsets.ts';

/** A long list of which the rows near the window alone are drawn. */
export interface LongList<Row> {
  readonly rows: readonly Row[];
  /** Another name for each row, the same as long as the row is the same. */
  keyOf(row: Row): string;
  /** About how high a row is, in px, as long as it was not drawn. */
  heightOf(row: Row): number;
}

/** Where the rows of a list are. */
export interface RowOffsets {
  /** Where each row begins, px from the list's top; after the last one, where the list ends. */
  readonly offsets: Float64Array;
  /** Looks how high the rows are that are drawn now. */
  measure(): void;
}

/** Differences of heights, in px, that are only rounding. */
const ROUNDING = 0.1;

/**
 * Tells where each row of a list begins: by its true height once it was drawn, by its likely one before.
 *
 * @param root The element in which the list, and nothing else, stands; drawn rows bear their numbers as `data-index`.
 */
export function useRowOffsets<Row>(
  root: RefObject<HTMLElement | null>,
  { rows, keyOf, heightOf }: LongList<Row>,
): RowOffsets {
  const heights = useRef(new Map<string, number>());
  const [measured, setMeasured] = useState(0);
  const offsets = useMemo(
    () =>
      rowOffsets(rows.length, (at) => {
        const row = rows[at];
        return row === undefined ? 0 : (heights.current.get(keyOf(row)) ?? heightOf(row));
      }),
    [rows, measured],
  );
  const measure = () => {
    const nameAt = (at: number) => rows.slice(at, at + 1).map(keyOf)[0];
    if (learnHeights(root.current, heights.current, nameAt)) setMeasured((times) => times + 1);
  };
  useLayoutEffect(measure);
  return { offsets, measure };
}

/** Learns how high the drawn rows are; gives whether any of them is of another height than was known. */
function learnHeights(
  root: HTMLElement | null,
  heights: Map<string, number>,
  nameAt: (at: number) => string | undefined,
): boolean {
  const items = [...(root?.querySelectorAll<HTMLElement>('[data-index]') ?? [])];
  const others = items.filter((item) => {
    const name = nameAt(Number(item.dataset.index));
    if (name === undefined) return false;
    const { height } = item.getBoundingClientRect();
    const isOther = Math.abs((heights.get(name) ?? 0) - height) > ROUNDING;
    if (isOther) heights.set(name, height);
    return isOther;
  });
  return others.length > 0;
}
