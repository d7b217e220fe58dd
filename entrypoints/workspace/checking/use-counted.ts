import { useState } from 'preact/hooks';
import type { Counted } from '../../../lib/review/precision.ts';
import type { ThingRow } from '../../../lib/store/database.ts';
import { rowsOfKind } from '../../../lib/store/gather-wordings.ts';
import { watchQuery } from '../../../lib/store/watch-query.ts';
import { useWatch } from '../../review/use-watch.ts';

/** A verdict, as far as it is counted, and when it was given. */
interface TimedCount extends Counted {
  /** Milliseconds since 1970. */
  readonly time: number;
}

function countedOf({ heads, changed }: ThingRow): TimedCount[] {
  const latest = heads.findLast(({ content }) => content !== null);
  if (latest?.kind !== 'verdict' || latest.content === null) return [];
  const { kind, answer } = latest.content;
  return [{ kind, answer, time: changed }];
}

const NONE: readonly TimedCount[] = [];

/** All verdicts of the notebook, as far as they are counted, true to every change of one. */
export function useCounted(): readonly TimedCount[] {
  const [counted, setCounted] = useState(NONE);
  useWatch(
    (notebook) =>
      watchQuery(() => rowsOfKind(notebook, 'verdict').toArray((rows) => rows.flatMap(countedOf)), {
        next: setCounted,
        failed: () => setCounted(NONE),
      }),
    null,
  );
  return counted;
}

/** How many of the verdicts were given since midnight here. */
export function countToday(counted: readonly TimedCount[]): number {
  const midnight = new Date().setHours(0, 0, 0, 0);
  return counted.filter(({ time }) => time >= midnight).length;
}
