import type { Action } from '../model/action.ts';
import type { Measure } from '../model/measure.ts';
import type { Span } from '../model/span.ts';
import { findMeasure } from '../rules/measures/find-measure.ts';
import type { Found, Passage } from '../rules/rule.ts';
import { lineAt } from '../text/lines.ts';
import { matchesIn } from '../text/matches.ts';
import { pattern } from '../text/pattern.ts';
import { SENTENCE } from '../text/sentences.ts';
import { headingEvidence, placeOf, type ReadPassage, type Source, toFinding } from './find-all.ts';
import { leadOf } from './lead.ts';
import type { OutlinedParagraph } from './roles/assign-roles.ts';

/** A paragraph that is a measure, and what makes it one. */
export type FoundMeasure = Pick<Measure, 'line' | 'from'> &
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
      const orders = ordersIn(passage, paragraph);
      const [sign] = orders;
      const { rule, evidence } =
        sign === undefined
          ? { rule: BY_PLACE, evidence: [...headingEvidence(paragraph, source)] }
          : toFinding(sign, paragraph, source);
      const lead = leadOf(paragraph)?.to ?? 0;
      const actions = orders
        .filter(({ sentence }) => sentence.from >= lead)
        .map((order) => actionOf(order, paragraph, source));
      const place = { line: lineAt(source.lines, start) + 1, from: start };
      return { ...place, paragraph, rule, evidence, actions };
    });
}

/** The sign by which a sentence is known to order something. */
interface Order extends Found<object> {
  readonly sentence: Span;
}

/** What the sentences of a measure order, a run-in heading among them. */
function ordersIn(passage: Passage, paragraph: OutlinedParagraph): Order[] {
  const start = paragraph.heading?.to ?? 0;
  return matchesIn(SENTENCES, passage.text).flatMap(({ index, 0: words }) => {
    const sentence = { from: Math.max(start, index), to: index + words.trimEnd().length };
    const text = passage.text.slice(sentence.from, sentence.to);
    const sign = text === '' ? null : findMeasure({ ...passage, text, role: 'body' });
    if (sign?.value.act !== 'orders') return [];
    const place = { from: sentence.from + sign.from, to: sentence.from + sign.to };
    const evidence = [{ of: 'trigger' as const, ...place }];
    return [{ ...place, sentence, rule: sign.rule, value: {}, evidence }];
  });
}

function actionOf(
  { sentence, rule, evidence }: Order,
  paragraph: OutlinedParagraph,
  source: Source,
): Action {
  return placeOf({ from: sentence.from, to: sentence.to, rule, evidence }, paragraph, source);
}
