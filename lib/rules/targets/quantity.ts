import type { Span } from '../../model/span.ts';
import type { Comparator } from '../../model/target.ts';
import type { Found, Passage } from '../rule.ts';
import type { Amount } from './amount.ts';
import { boundOf } from './comparator.ts';

/** A number with unit and comparator in its sentence: what the questions of class, kind, indicator and deadline are asked of. */
export interface Quantity extends Span {
  readonly rule: string;
  readonly amount: Amount;
  readonly comparator: Comparator;
  /** The comparator's words before the number. */
  readonly word?: Span;
  /** The number and its unit, without the comparator before them. */
  readonly number: Span;
  /** The sentence with the quantity marked: 推动«300家以上»中小企业上云. Cut off far from it. */
  readonly marked: string;
  /** Where `marked` begins in the passage. */
  readonly offset: number;
  readonly passage: Passage;
}

/** So much of the sentence is looked at on either side. */
const REACH = 120;

const SENTENCE_END = /[。；;！？!?\n\t]/u;

/** The quantity of an amount, with its comparator and its sentence. */
export function quantityOf(found: Found<Amount>, passage: Passage): Quantity {
  const { from, to, comparator, word } = boundOf(found, passage.text);
  const { text } = passage;
  const before = sentenceStart(text.slice(Math.max(0, from - REACH), from));
  const after = text.slice(to, to + REACH).split(SENTENCE_END, 1)[0] ?? '';
  return {
    rule: found.rule,
    from,
    to,
    amount: found.value,
    comparator,
    ...(word && { word }),
    number: { from: found.from, to: found.to },
    marked: `${before}«${text.slice(from, to)}»${after}`,
    offset: from - before.length,
    passage,
  };
}

function sentenceStart(before: string): string {
  return before.split(SENTENCE_END).at(-1) ?? '';
}

/** Where a stretch of `marked` stands in the passage. */
export function inPassage({ marked, offset }: Quantity, { from, to }: Span): Span {
  const open = marked.indexOf('«');
  const close = marked.indexOf('»');
  const back = (at: number) => offset + at - (at > open ? 1 : 0) - (at > close ? 1 : 0);
  return { from: back(from), to: back(to) };
}
