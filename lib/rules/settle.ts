import type { Found } from './rule.ts';

/** Of findings that overlap, keeps the longer; of equally long ones, that of the rule that stands earlier in the list. Text order. */
export function settle<Value>(candidates: readonly Found<Value>[]): Found<Value>[] {
  const byRank = candidates
    .map((found, rank) => ({ found, rank }))
    .sort((a, b) => b.found.to - b.found.from - (a.found.to - a.found.from) || a.rank - b.rank);
  const kept: Found<Value>[] = [];
  for (const { found } of byRank) {
    if (kept.every((other) => found.to <= other.from || other.to <= found.from)) kept.push(found);
  }
  return kept.sort((a, b) => a.from - b.from);
}
