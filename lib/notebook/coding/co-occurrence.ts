import type { PlacedSegment } from './coded-segment.ts';

/** Two codes that stand together. */
export interface CoOccurrence {
  /** Ids of the codes, the lesser first. */
  readonly codes: readonly [string, string];
  /** Where they do: the segments that overlap, the same one twice where one note has both codes. */
  readonly at: readonly (readonly [PlacedSegment, PlacedSegment])[];
}

function overlap({ id, span: a }: PlacedSegment, { id: other, span: b }: PlacedSegment): boolean {
  if (id === other) return true;
  return a !== null && b !== null && a.from < b.to && b.from < a.to;
}

/** The pairs of different codes of two segments, or of one with itself. */
function codePairs(a: PlacedSegment, b: PlacedSegment): [string, string][] {
  const pairs = a.note.codes.flatMap((one) =>
    b.note.codes
      .filter((other) => one !== other && (a.id !== b.id || one < other))
      .map((other): [string, string] => (one < other ? [one, other] : [other, one])),
  );
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
}

/** The pairs of segments of a notice that stand on the same words; one with itself where it has several codes. */
function meetings(segments: readonly PlacedSegment[]): [PlacedSegment, PlacedSegment][] {
  return segments.flatMap((a, index) => {
    const end = a.span?.to ?? Number.POSITIVE_INFINITY;
    const later = segments.slice(index);
    // They come in text order, so that nothing behind one that begins later can overlap.
    const past = later.findIndex(({ span }) => span !== null && span.from >= end);
    const near = past < 0 ? later : later.slice(0, past);
    return near.filter((b) => overlap(a, b)).map((b): [PlacedSegment, PlacedSegment] => [a, b]);
  });
}

/**
 * Which codes stand together how often: two segments of one notice whose words overlap, or one segment that has both codes, count once for
 * each pair of different codes.
 *
 * @param notices The segments of each notice, in text order.
 */
export function coOccurrences(notices: readonly (readonly PlacedSegment[])[]): CoOccurrence[] {
  const found = notices
    .flatMap(meetings)
    .flatMap((at) => codePairs(...at).map((codes) => ({ codes, at })));
  return [...Map.groupBy(found, ({ codes }) => codes.join(' ')).values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ codes: first.codes, at: same.map(({ at }) => at) }];
  });
}
