import type { Block } from '../model/block.ts';
import type { Body, BodyValue } from '../model/body.ts';
import type { Deadline, DeadlineValue } from '../model/deadline.ts';
import type { Finding } from '../model/finding.ts';
import type { Measure } from '../model/measure.ts';
import type { Obligation, ObligationValue } from '../model/obligation.ts';
import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { QuantityValue, Target } from '../model/target.ts';
import type { Answer } from '../model/verdict.ts';
import { blockAt } from '../reading/block-at.ts';
import { isCommitment } from '../reading/commitments.ts';
import { type OwnedList, ownIndexes } from '../reading/own-indexes.ts';
import { normalise } from '../text/normalise.ts';
import { quantityWords } from '../text/quantity-words.ts';
import { echoOf } from './echo-of.ts';

/**
 * One finding in the outline; `words` is its quotation in clean text, `answer` what the reader said of it, if anything, `corrected` what
 * the reader says that it is, where that is not what was read. What is inherited was said for the measure elsewhere.
 */
export type Item = { readonly words: string; readonly answer?: Answer } & (
  | {
      readonly kind: 'target';
      readonly finding: Target;
      /** As people write it: ≥ 10 家; the text's own words where it has no number (全覆盖). */
      readonly amount: string;
      readonly corrected?: QuantityValue;
    }
  | {
      readonly kind: 'must' | 'prohibit';
      readonly finding: Obligation;
      readonly corrected?: ObligationValue;
    }
  | {
      readonly kind: 'deadline';
      readonly finding: Deadline;
      readonly isInherited: boolean;
      readonly corrected?: DeadlineValue;
    }
  | {
      readonly kind: 'body';
      readonly finding: Body;
      readonly isInherited: boolean;
      readonly corrected?: BodyValue;
    }
);

/** A heading of the notice, with its depth from 1. */
export interface HeadingNode {
  readonly type: 'heading';
  readonly level: number;
  readonly words: string;
  readonly span: Span;
}

/** A measure, or another paragraph in which something was found, with its findings: numbers first, then duties, times, bodies. */
export interface PassageNode {
  readonly type: 'passage';
  readonly isMeasure: boolean;
  /** The measure that it is; null for another paragraph. */
  readonly measure: Measure | null;
  /** What the reader said of the measure, if anything. */
  readonly answer?: Answer;
  /** What it is called: the measure's heading, else the paragraph; '' where the heading node before it says so already. */
  readonly words: string;
  /** Its number as written (第三条, 1.), '' where it has none or `echo` says it. */
  readonly label: string;
  /** The duty that only says `words` again, as the one sentence of an article does; undefined where there is none. */
  readonly echo: Item | undefined;
  /** All of the paragraph, in clean text. */
  readonly text: string;
  /** Where to look: the measure's lead clause, else the paragraph. */
  readonly span: Span;
  readonly items: readonly Item[];
}

/** One line of the outline of a notice. A passage stands under the headings before it. */
export type OutlineNode = HeadingNode | PassageNode;

/** A finding's item, and the block under which it is listed. */
interface Placed {
  readonly block: Block | undefined;
  readonly item: Item;
}

const clean = (quote: string) => normalise(quote).text.trim();

function targetItem(finding: Target): Item {
  const words = clean(finding.quote);
  const amount = finding.implicit ? words : quantityWords(finding);
  return { kind: 'target', finding, words, amount };
}

/** A finding and the block under which it is listed. */
interface Listed<F extends Finding> {
  readonly block: Block | undefined;
  readonly finding: F;
  readonly isInherited: boolean;
}

/**
 * Lists one kind of findings under the measures that say or inherit them, and those that no measure says under their own paragraph; one
 * that only names bodies needs none where a measure inherits them.
 */
function place<F extends Finding>(
  findings: readonly F[],
  list: OwnedList,
  { measures, blocks }: Reading,
): Listed<F>[] {
  const placed = measures.flatMap((measure) => {
    const own = new Set(ownIndexes(measure, list));
    return measure[list].map((index) => ({
      index,
      block: blockAt(blocks, measure.from),
      isInherited: !own.has(index),
    }));
  });
  const byFinding = Map.groupBy(placed, ({ index }) => index);
  return findings.flatMap((finding, index) => {
    const among = byFinding.get(index) ?? [];
    const block = blockAt(blocks, finding.from);
    const isSaid =
      among.some(({ isInherited }) => !isInherited) ||
      (among.length > 0 && block?.role === 'bodies');
    const own = isSaid ? [] : [{ block, isInherited: false }];
    return [...own, ...among].map((listed) => ({ ...listed, finding }));
  });
}

/** All items, numbers first, then duties, times and bodies; each kind in text order. */
function placeAll(reading: Reading): Placed[] {
  const { targets, obligations, deadlines, bodies } = reading;
  return [
    ...place(targets, 'targets', reading)
      .filter(({ finding }) => isCommitment(finding))
      .map(({ block, finding }) => ({ block, item: targetItem(finding) })),
    ...place(obligations, 'obligations', reading).map(({ block, finding }) => ({
      block,
      item: { kind: finding.modality, finding, words: clean(finding.quote) },
    })),
    ...place(deadlines, 'deadlines', reading).map(({ block, finding, isInherited }) => ({
      block,
      item: { kind: 'deadline' as const, finding, isInherited, words: clean(finding.quote) },
    })),
    ...place(bodies, 'bodies', reading).map(({ block, finding, isInherited }) => ({
      block,
      item: { kind: 'body' as const, finding, isInherited, words: finding.name },
    })),
  ];
}

function headingOf({ level = 1, text, from, to }: Block): HeadingNode {
  return { type: 'heading', level, words: text, span: { from, to } };
}

function passageOf(block: Block, measure: Measure | undefined, items: readonly Item[]) {
  const { text, label = '', lead, from, to } = block;
  const words = block.role === 'heading' ? '' : clean(measure?.heading ?? text);
  const span = lead ?? { from, to };
  const echo = words === '' ? undefined : echoOf({ words, label, span, items });
  return {
    type: 'passage' as const,
    isMeasure: measure !== undefined,
    measure: measure ?? null,
    words,
    label: echo?.words.startsWith(label) ? '' : label,
    echo,
    text,
    span,
    items,
  };
}

/** A reading arranged for review: headings and passages in text order. Offsets are those of the reading. */
export function outline(reading: Reading): OutlineNode[] {
  const measures = new Map(
    reading.measures.map((measure) => [blockAt(reading.blocks, measure.from), measure]),
  );
  const items = Map.groupBy(placeAll(reading), ({ block }) => block);
  return reading.blocks.flatMap((block) => {
    const measure = measures.get(block);
    const own = (items.get(block) ?? []).map(({ item }) => item);
    return [
      ...(block.role === 'heading' ? [headingOf(block)] : []),
      ...(measure !== undefined || own.length > 0 ? [passageOf(block, measure, own)] : []),
    ];
  });
}
