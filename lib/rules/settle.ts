import type { Found } from './rule.ts';

/** Of findings that overlap, keeps the longer; of equally long ones, that of the rule that stands earlier in the list. Text order. */
export function settle<Value>(candidates: readonly Found<Value>[]): Found<Value>[] {
  const longestFirst = candidates.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  const kept: Found<Value>[] = [];
  for (const found of longestFirst) {
    const place = placeFor(kept, found.from);
    const before = kept[place - 1];
    const behind = kept[place];
    const isFree =
      (before === undefined || before.to <= found.from) &&
      (behind === undefined || found.to <= behind.from);
    if (isFree) kept.splice(place, 0, found);
  }
  return kept;
}

/** Where a finding that begins at `from` belongs among those in text order: behind all that begin before it. */
function placeFor<Value>(kept: readonly Found<Value>[], from: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((kept[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
