import { useState } from 'preact/hooks';
import type { CodedSegment } from '../../../lib/notebook/coding/coded-segment.ts';
import { watchCoded } from '../../../lib/store/watch-coded.ts';
import { useWatch } from '../../review/use-watch.ts';

const NONE: readonly CodedSegment[] = [];

/** All coded segments, true to every change; null as long as they are not known. */
export function useCoded(): readonly CodedSegment[] | null {
  const [segments, setSegments] = useState<readonly CodedSegment[] | null>(null);
  useWatch(
    (notebook) => watchCoded(notebook, { next: setSegments, failed: () => setSegments(NONE) }),
    null,
  );
  return segments;
}
