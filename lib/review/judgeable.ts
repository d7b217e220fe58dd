import type { Finding } from '../model/finding.ts';
import type { Judgement } from '../model/judgement.ts';
import type { CardRow, Mark, MarkKind } from '../model/mark.ts';
import type { Measure } from '../model/measure.ts';
import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { Target } from '../model/target.ts';
import type { Correction } from '../model/verdict.ts';
import { blockAt } from '../reading/block-at.ts';
import { marksOf } from '../reading/marks.ts';
import { doubtOf } from './doubt.ts';

/** Something that was found and can be judged, at its place in the text. */
export interface Judgeable {
  readonly kind: MarkKind;
  readonly span: Span;
  /** What its card tells. */
  readonly card: readonly CardRow[];
  /** What was read of it, as far as that can be corrected; nothing of a measure. */
  readonly read: Correction;
  /** How much of it was concluded and not said (see `doubtOf`). */
  readonly doubt: number;
}

const placeOf = (kind: MarkKind, { from, to }: Span) => `${kind}:${from}:${to}`;

/** The members of a target that can be corrected. */
function quantity({ value, value2, unit, comparator, indicator, ...rest }: Target): Correction {
  const { deadline, kind, class: taken } = rest;
  const amount = { value, ...(value2 === undefined ? {} : { value2 }), unit, comparator };
  return { indicator, ...amount, deadline, kind, class: taken };
}

interface Read {
  readonly finding: Finding;
  readonly read: Correction;
}

function readings({ targets, obligations, deadlines, bodies }: Reading): Map<string, Read> {
  const all: [string, Read][] = [
    ...targets.map((finding): [string, Read] => [
      placeOf('target', finding),
      { finding, read: quantity(finding) },
    ]),
    ...obligations.map((finding): [string, Read] => [
      placeOf(finding.modality, finding),
      { finding, read: { modality: finding.modality } },
    ]),
    ...deadlines.map((finding): [string, Read] => [
      placeOf('deadline', finding),
      { finding, read: { date: finding.date } },
    ]),
    ...bodies.map((finding): [string, Read] => [
      placeOf('body', finding),
      { finding, read: { name: finding.name, role: finding.role } },
    ]),
  ];
  return new Map(all);
}

/** The measure that is lit at a place. */
function measureAt({ blocks, measures }: Reading, { from }: Span): Measure | undefined {
  const block = blockAt(blocks, from);
  return measures.find((measure) => blockAt(blocks, measure.from) === block);
}

/** All that is lit of a reading, in text order, with what can be said of each. `text` is the source of the reading. */
export function judgeables(reading: Reading, text: string): Judgeable[] {
  const byPlace = readings(reading);
  return marksOf(reading, text).map((mark: Mark) => {
    const { kind, from, to, card } = mark;
    const span = { from, to };
    const found = byPlace.get(placeOf(kind, span));
    const said = found?.finding ?? measureAt(reading, span);
    return { kind, span, card, read: found?.read ?? {}, doubt: said ? doubtOf(said) : 0 };
  });
}

/** What the reader said of each, in the same order; undefined for one that is not judged. */
export function judgementsOf(
  found: readonly Judgeable[],
  judgements: readonly Judgement[],
): (Judgement | undefined)[] {
  const byPlace = new Map(judgements.map((said) => [placeOf(said.kind, said.span), said]));
  return found.map(({ kind, span }) => {
    const said = byPlace.get(placeOf(kind, span));
    return said?.answer === null ? undefined : said;
  });
}
