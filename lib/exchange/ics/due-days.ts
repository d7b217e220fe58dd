import type { CollectedNotice } from '../../model/collection.ts';
import type { Finding } from '../../model/finding.ts';
import type { Target } from '../../model/target.ts';
import { blockAt } from '../../reading/block-at.ts';
import { commitments } from '../../reading/commitments.ts';

/** A day on which something of a notice is due. */
export interface DueDay {
  readonly notice: CollectedNotice;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** The line of the measure, or of the passage where there is none. */
  readonly line: number;
  /** The measure in a few words, else the words of the deadline. */
  readonly what: string;
  /** The first words that say so. */
  readonly finding: Finding;
  readonly targets: readonly Target[];
  readonly bodies: readonly string[];
}

interface Dated {
  readonly finding: Finding;
  readonly day: string;
  readonly target?: Target;
}

/** All that is dated in a notice: deadlines, and targets by theirs. */
function datedIn({ reading }: CollectedNotice): Dated[] {
  const deadlines = reading.deadlines.flatMap((finding) =>
    finding.date === null ? [] : [{ finding, day: finding.date }],
  );
  const targets = commitments(reading).flatMap((target) =>
    target.deadline === null ? [] : [{ finding: target, day: target.deadline, target }],
  );
  return [...deadlines, ...targets];
}

/** For each finding, the index of the measure that it belongs to. */
function owners({ reading }: CollectedNotice): ReadonlyMap<Finding, number> {
  const found = new Map<Finding, number>();
  reading.measures.forEach(({ targets, deadlines }, index) => {
    const findings = [
      ...targets.map((at) => reading.targets[at]),
      ...deadlines.map((at) => reading.deadlines[at]),
    ];
    for (const finding of findings) if (finding && !found.has(finding)) found.set(finding, index);
  });
  return found;
}

/** The days on which something is due in a notice, in their order: one a measure and day, whatever says it. */
export function dueDays(notice: CollectedNotice): DueDay[] {
  const { reading } = notice;
  const ownerOf = owners(notice);
  const placeOf = ({ finding }: Dated) => {
    const { from } = reading.measures[ownerOf.get(finding) ?? -1] ?? finding;
    return blockAt(reading.blocks, from)?.from ?? from;
  };
  const groups = Map.groupBy(datedIn(notice), (dated) => `${dated.day} ${placeOf(dated)}`);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const measure = reading.measures[ownerOf.get(first.finding) ?? -1];
      return [
        {
          notice,
          day: first.day,
          line: (reading.measures[ownerOf.get(first.finding) ?? -1] ?? first.finding).line,
          what: measure?.heading ?? first.finding.quote,
          finding: first.finding,
          targets: group.flatMap(({ target }) => target ?? []),
          bodies: [
            ...new Set((measure?.bodies ?? []).flatMap((at) => reading.bodies[at]?.name ?? [])),
          ],
        },
      ];
    })
    .sort(
      (a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)) || a.finding.from - b.finding.from,
    );
}
