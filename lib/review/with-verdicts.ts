import type { Judgement } from '../model/judgement.ts';
import type { Span } from '../model/span.ts';
import type { QuantityValue } from '../model/target.ts';
import { quantityWords } from '../text/quantity-words.ts';
import type { Item, OutlineNode, PassageNode } from './outline.ts';

type Corrections = NonNullable<Judgement['correction']>;
type TargetItem = Extract<Item, { kind: 'target' }>;

/** Fields of which the amount consists. */
const OF_AMOUNT = ['value', 'value2', 'unit', 'comparator'] as const;

/** A target as it was read, with what the reader says in its place; only a range has an upper end. */
function correctedValue(item: TargetItem, correction: Corrections): QuantityValue {
  const given = Object.entries(correction).filter(([, value]) => value !== undefined);
  const said: Partial<QuantityValue> = Object.fromEntries(given);
  const { value2, ...rest }: QuantityValue = { ...item.finding, ...said };
  return rest.comparator === 'range' && value2 !== undefined ? { ...rest, value2 } : rest;
}

function correctedItem(item: TargetItem, correction: Corrections): TargetItem {
  const corrected = correctedValue(item, correction);
  const isAmount = OF_AMOUNT.some((field) => field in correction);
  return { ...item, corrected, amount: isAmount ? quantityWords(corrected) : item.amount };
}

const placeOf = (kind: Judgement['kind'], { from, to }: Span) => `${kind}:${from}:${to}`;

/** The item as the reader says that it is. */
function withCorrection(item: Item, correction: Corrections): Item {
  switch (item.kind) {
    case 'target':
      return correctedItem(item, correction);
    case 'body': {
      const { name = item.finding.name, role = item.finding.role } = correction;
      return { ...item, words: name, corrected: { name, role } };
    }
    case 'deadline': {
      const { date = item.finding.date } = correction;
      return { ...item, corrected: { date } };
    }
    default: {
      const { modality = item.finding.modality } = correction;
      return { ...item, corrected: { modality } };
    }
  }
}

function judgedItem(item: Item, said: Judgement | undefined): Item {
  if (said === undefined || said.answer === null) return item;
  const { answer, correction } = said;
  return { ...(correction === undefined ? item : withCorrection(item, correction)), answer };
}

/** A measure is lit on its first clause, which is within the passage where that has no heading of its own to run in. */
function measureAnswer({ isMeasure, span }: PassageNode, measures: readonly Judgement[]) {
  if (!isMeasure) return null;
  const said = measures.find((each) => each.span.from >= span.from && each.span.to <= span.to);
  return said?.answer ?? null;
}

/**
 * The outline with what the reader said of its findings; in one that was corrected, the correction stands in place of what was read.
 * A measure that was judged is no longer left unsaid for the duty that says it again.
 *
 * @param judgements Their spans are offsets in the text of the reading, as the outline's are.
 */
export function withVerdicts(
  nodes: readonly OutlineNode[],
  judgements: readonly Judgement[],
): OutlineNode[] {
  if (judgements.length === 0) return [...nodes];
  const byPlace = new Map(judgements.map((said) => [placeOf(said.kind, said.span), said]));
  const measures = judgements.filter(({ kind }) => kind === 'measure');
  return nodes.map((node) => {
    if (node.type === 'heading') return node;
    const answer = measureAnswer(node, measures);
    const items = node.items.map((item) =>
      judgedItem(item, byPlace.get(placeOf(item.kind, item.finding))),
    );
    const echo = items[node.items.findIndex((item) => item === node.echo)];
    return answer === null ? { ...node, items, echo } : { ...node, items, echo: undefined, answer };
  });
}
