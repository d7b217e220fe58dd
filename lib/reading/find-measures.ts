import type { Action } from '../model/action.ts';
import type { Measure } from '../model/measure.ts';
import type { Span } from '../model/span.ts';
import { findMeasure } from '../rules/measures/find-measure.ts';
import type { Found, Passage } from '../rules/rule.ts';
import { lineAt } from '../text/lines.ts';
import { pattern } from '../text/pattern.ts';
import { SENTENCE } from '../text/sentences.ts';
import { headingEvidence, type ReadPassage, type Source, toFinding } from './find-all.ts';
import { leadOf } from './lead.ts';
import type { OutlinedParagraph } from './roles/assign-roles.ts';

/** A paragraph that is a measure, and what makes it one. */
export type FoundMeasure = Pick<Measure, 'line'> &
  Required<Pick<Measure, 'rule' | 'evidence' | 'actions'>> & {
    readonly paragraph: OutlinedParagraph;
  };

/** A measure that bears no sign of its own: it is an item among measures. */
const BY_PLACE = 'by-place';

const SENTENCES = pattern`${SENTENCE}`;

/** The measures among the passages, in text order. */
export function findMeasures(passages: readonly ReadPassage[], source: Source): FoundMeasure[] {
  return passages
    .filter(({ paragraph }) => paragraph.role === 'measure')
    .map(({ passage, paragraph }) => {
      const { from } = paragraph;
      const start = source.normal.toSource({ from, to: from + 1 }).from;
      const sign = orderIn(passage, { from: paragraph.heading?.to ?? 0, to: passage.text.length });
      const { rule, evidence } =
        sign === null
          ? { rule: BY_PLACE, evidence: headingEvidence(paragraph, source) }
          : toFinding(sign, paragraph, source);
      const actions = actionsIn(passage, paragraph, source);
      return { paragraph, line: lineAt(source.lines, start) + 1, rule, evidence, actions };
    });
}

/** The sign by which a stretch of a passage is known to order something. */
function orderIn(passage: Passage, { from, to }: Span): Found<object> | null {
  const found = findMeasure({ ...passage, text: passage.text.slice(from, to), role: 'body' });
  if (found?.value.act !== 'orders') return null;
  const place = { from: from + found.from, to: from + found.to };
  return { ...place, rule: found.rule, value: {}, evidence: [{ of: 'trigger', ...place }] };
}

/** The sentences that order something, behind the run-in heading. */
function actionsIn(passage: Passage, paragraph: OutlinedParagraph, source: Source): Action[] {
  const start = leadOf(paragraph)?.to ?? paragraph.heading?.to ?? 0;
  return Array.from(passage.text.matchAll(SENTENCES)).flatMap(({ index, 0: sentence }) => {
    const span = { from: Math.max(start, index), to: index + sentence.trimEnd().length };
    const sign = span.from < span.to ? orderIn(passage, span) : null;
    if (sign === null) return [];
    const { evidence: _, ...action } = toFinding({ ...sign, ...span }, paragraph, source);
    return [action];
  });
}
