import { useEffect, useMemo, useState } from 'preact/hooks';
import type { MarkKind } from '../../lib/model/mark.ts';
import {
  countRows,
  filterOutline,
  searchTerms,
  type VerdictFilter,
} from '../../lib/review/filter-outline.ts';
import type { ReviewNode } from '../../lib/review/with-notes.ts';
import type { Left } from './exports/left.ts';

/** What the filters of the findings are about. */
interface Filtered {
  readonly nodes: readonly ReviewNode[];
  readonly hiddenKinds: readonly MarkKind[];
  /** How many findings are judged in which way; a filter by verdict ends with the last that it shows. */
  readonly counts: Readonly<Record<VerdictFilter, number>>;
  /** Told what the filter has left, null for all. */
  onLeft(left: Left | null): void;
}

/** The filters of the findings as they are set, and what they leave. */
export function useFindingsFilter({ nodes, hiddenKinds, counts, onLeft }: Filtered) {
  const [query, setQuery] = useState('');
  const [verdict, setVerdict] = useState<VerdictFilter | null>(null);
  useEffect(() => {
    if (verdict !== null && counts[verdict] === 0) setVerdict(null);
  }, [counts, verdict]);
  const terms = useMemo(() => searchTerms(query), [query]);
  const left = useMemo(
    () => filterOutline(nodes, { terms, hiddenKinds, verdict }),
    [nodes, terms, hiddenKinds, verdict],
  );
  const isWhole = verdict === null && countRows(left) === countRows(nodes);
  useEffect(() => onLeft(isWhole ? null : { nodes: left, notes: null }), [left, isWhole]);
  return { query, setQuery, verdict, setVerdict, terms, left };
}
