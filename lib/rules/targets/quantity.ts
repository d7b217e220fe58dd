import type { Span } from '../../model/span.ts';
import type { Comparator } from '../../model/target.ts';
import { spansIn } from '../../text/matches.ts';
import { spansWithin } from '../../text/spans-within.ts';
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

const SENTENCE_END = /[。；;！？!?\n\t]/gu;

/** The quantities of the amounts of a passage, with their comparators and their sentences. */
export function quantitiesOf(amounts: readonly Found<Amount>[], passage: Passage): Quantity[] {
  const ends = spansIn(SENTENCE_END, passage.text);
  return amounts.map((amount) => quantityOf(amount, passage, ends));
}

function quantityOf(found: Found<Amount>, passage: Passage, ends: readonly Span[]): Quantity {
  const { text } = passage;
  const { from, to, comparator, word } = boundOf(found, text);
  const sentence = sentenceAbout({ from, to }, ends);
  return {
    rule: found.rule,
    from,
    to,
    amount: found.value,
    comparator,
    ...(word && { word }),
    number: { from: found.from, to: found.to },
    marked: `${text.slice(sentence.from, from)}«${text.slice(from, to)}»${text.slice(to, sentence.to)}`,
    offset: sentence.from,
    passage,
  };
}

/** What stands of the sentence about a stretch, at most so far from it as is looked. */
function sentenceAbout({ from, to }: Span, ends: readonly Span[]): Span {
  const before = { from: Math.max(0, from - REACH), to: from };
  const behind = { from: to, to: to + REACH };
  return {
    from: spansWithin(ends, before).at(-1)?.to ?? before.from,
    to: spansWithin(ends, behind)[0]?.from ?? behind.to,
  };
}

const MARKS = '«»'.length;

/** Where the sentence of `marked` stands in the passage. */
export function sentenceOf({ marked, offset }: Quantity): Span {
  return { from: offset, to: offset + marked.length - MARKS };
}

/** Where a stretch of `marked` stands in the passage. */
export function inPassage({ marked, offset }: Quantity, { from, to }: Span): Span {
  const open = marked.indexOf('«');
  const close = marked.indexOf('»');
  const back = (at: number) => offset + at - (at > open ? 1 : 0) - (at > close ? 1 : 0);
  return { from: back(from), to: back(to) };
}
