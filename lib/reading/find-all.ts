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
  const attached: Attached<Finding & Value>[] = [];
  passages.forEach(({ paragraph }, at) => {
    for (const one of found[at] ?? [])
      attached.push({ paragraph, finding: toFinding(one, paragraph, source) });
  });
  return attached;
}

/** What is found in a paragraph comes one after the other and stands under the same heading, which is looked for once. */
let last: { readonly paragraph: OutlinedParagraph; readonly over: readonly Evidence[] } | null =
  null;

/** The heading or run-in heading under which a paragraph stands, with its number. */
export function headingEvidence(
  paragraph: OutlinedParagraph,
  { normal }: Source,
): readonly Evidence[] {
  if (last?.paragraph !== paragraph) last = { paragraph, over: headingOver(paragraph, normal) };
  return last.over;
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
  const { from, to, line, quote, rule } = placeOf(found, paragraph, source);
  const evidence = found.evidence.map((one) =>
    placedEvidence(one, inSource(one, paragraph, source)),
  );
  evidence.push(...headingEvidence(paragraph, source));
  return { ...found.value, from, to, line, quote, rule, evidence };
}

/** Where in the source a rule found something, and which rule. */
export function placeOf(
  { from, to, rule, evidence }: Omit<Found<unknown>, 'value'>,
  paragraph: OutlinedParagraph,
  source: Source,
): Omit<Finding, 'evidence'> {
  const trigger = evidence.find((one) => one.of === 'trigger' && from < one.to && one.from < to);
  const anchor = trigger && inSource(trigger, paragraph, source);
  const whole = inSource({ from, to }, paragraph, source);
  const place = placeInLine(source.lines, whole, anchor);
  const quote = source.normal.source.slice(place.from, place.to);
  return { from: place.from, to: place.to, line: place.line, quote, rule };
}

function inSource({ from, to }: Span, paragraph: OutlinedParagraph, { normal }: Source): Span {
  return normal.toSource({ from: from + paragraph.from, to: to + paragraph.from });
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
