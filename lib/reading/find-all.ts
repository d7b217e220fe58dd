import type { Evidence, Finding } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import type { Found, Passage } from '../rules/rule.ts';
import type { NormalText } from '../text/normalise.ts';
import type { Attached } from './attach-measures.ts';
import { titleSpan } from './outline.ts';
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

/** Everything that `find` finds in the passages, of which it gives back a list each, with its place in the source. */
export function findAll<Value extends object>(
  passages: readonly ReadPassage[],
  find: (passages: readonly Passage[]) => Found<Value>[][],
  source: Source,
): Attached<Finding & Value>[] {
  const found = find(passages.map(({ passage }) => passage));
  return passages.flatMap(({ paragraph }, at) =>
    (found[at] ?? []).map((one) => ({ paragraph, finding: toFinding(one, paragraph, source) })),
  );
}

/** Whatever is found in a paragraph stands under the same heading, which is looked for once. */
const headingsOver = new WeakMap<OutlinedParagraph, readonly Evidence[]>();

/** The heading or run-in heading under which a paragraph stands, with its number. */
export function headingEvidence(
  paragraph: OutlinedParagraph,
  { normal }: Source,
): readonly Evidence[] {
  const known = headingsOver.get(paragraph) ?? headingOver(paragraph, normal);
  headingsOver.set(paragraph, known);
  return known;
}

function headingOver({ parents }: OutlinedParagraph, normal: NormalText): Evidence[] {
  for (const parent of parents.toReversed()) {
    const title = titleSpan(parent);
    if (title === null) continue;
    return [
      { of: 'heading', ...normal.toSource({ from: parent.from, to: parent.from + title.to }) },
    ];
  }
  return [];
}

/** What a rule found in a paragraph, at its place in the source. */
export function toFinding<Value extends object>(
  found: Found<Value>,
  paragraph: OutlinedParagraph,
  source: Source,
): Finding & Value {
  const { normal, lines } = source;
  const inSource = ({ from, to }: Span) =>
    normal.toSource({ from: from + paragraph.from, to: to + paragraph.from });
  const trigger = found.evidence.find(
    ({ of, from, to }) => of === 'trigger' && found.from < to && from < found.to,
  );
  const place = placeInLine(lines, inSource(found), trigger && inSource(trigger));
  return {
    ...found.value,
    from: place.from,
    to: place.to,
    line: place.line,
    quote: normal.source.slice(place.from, place.to),
    rule: found.rule,
    evidence: [
      ...found.evidence.map((one) => placedEvidence(one, inSource(one))),
      ...headingEvidence(paragraph, source),
    ],
  };
}

/** A rule's evidence at its place in the source, and what it says of itself. */
function placedEvidence({ of, implied, rule }: Evidence, { from, to }: Span): Evidence {
  if (implied === undefined && rule === undefined) return { of, from, to };
  return {
    of,
    from,
    to,
    ...(implied === undefined ? {} : { implied }),
    ...(rule === undefined ? {} : { rule }),
  };
}
