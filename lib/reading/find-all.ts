import type { Finding } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import type { Found, Passage } from '../rules/rule.ts';
import type { NormalText } from '../text/normalise.ts';
import type { Attached } from './attach-measures.ts';
import { placeInLine } from './place-in-line.ts';
import type { OutlinedParagraph } from './roles/assign-roles.ts';

/** A paragraph as the rules see it, and as the reading knows it. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly paragraph: OutlinedParagraph;
}

/** The way from a passage back to the source. */
export interface Source {
  readonly normal: NormalText;
  readonly lines: readonly Span[];
}

/** Everything that `find` finds in the passages, with its place in the source. */
export function findAll<Value extends object>(
  passages: readonly ReadPassage[],
  find: (passage: Passage) => Found<Value>[],
  source: Source,
): Attached<Finding & Value>[] {
  return passages.flatMap(({ passage, paragraph }) =>
    find(passage).map((found) => ({
      paragraph,
      finding: toFinding(found, paragraph.from, source),
    })),
  );
}

function toFinding<Value extends object>(
  found: Found<Value>,
  offset: number,
  { normal, lines }: Source,
): Finding & Value {
  const inSource = ({ from, to }: Span) =>
    normal.toSource({ from: from + offset, to: to + offset });
  const trigger = found.evidence.find(
    (evidence) => evidence.of === 'trigger' && found.from < evidence.to && evidence.from < found.to,
  );
  const place = placeInLine(lines, inSource(found), trigger && inSource(trigger));
  return {
    ...found.value,
    ...place,
    quote: normal.source.slice(place.from, place.to),
    rule: found.rule,
    evidence: found.evidence.map(({ of, implied, rule, ...span }) => ({
      of,
      ...inSource(span),
      ...(implied === undefined ? {} : { implied }),
      ...(rule === undefined ? {} : { rule }),
    })),
  };
}
