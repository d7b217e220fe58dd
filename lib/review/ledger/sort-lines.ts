import type { LedgerLine } from './ledger-line.ts';

/** What lines are compared by; null for what has nothing there. */
export type SortKey = string | number | null;

const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });

function compare(a: Exclude<SortKey, null>, b: Exclude<SortKey, null>): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  // Ranges are words among numbers.
  return collator.compare(String(a), String(b));
}

/**
 * Sorts lines by what `keyOf` gives; those that are alike keep their order, and those that have nothing stand last in either direction. Words in
 * the order of their pinyin (CLDR, zh).
 */
export function sortLines(
  lines: readonly LedgerLine[],
  keyOf: (line: LedgerLine) => SortKey,
  isDescending: boolean,
): LedgerLine[] {
  const keyed = lines.map((line) => ({ line, key: keyOf(line) }));
  return keyed
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return isDescending ? compare(b.key, a.key) : compare(a.key, b.key);
    })
    .map(({ line }) => line);
}
