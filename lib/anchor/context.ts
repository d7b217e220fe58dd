import type { Selector } from '../model/selector.ts';
import type { Span } from '../model/span.ts';
import { startLikeness } from './likeness.ts';

/** Characters of context on each side: as many as Hypothesis keeps, enough to tell the repeated phrases of official prose apart. */
export const CONTEXT_LENGTH = 32;

/** How well the surroundings of a place agree with a selector's. */
export interface ContextFit {
  /** 0 to 1: the better side; a paragraph inserted on one side leaves the other as it was. */
  readonly best: number;
  /** 0 to 2: both sides added up, for choosing among places. */
  readonly sum: number;
  /** Both sides are letter for letter what they were. */
  readonly same: boolean;
}

/** The words around a stretch of a text. */
export function contextOf(text: string, { from, to }: Span): { prefix: string; suffix: string } {
  return {
    prefix: text.slice(Math.max(0, from - CONTEXT_LENGTH), from),
    suffix: text.slice(to, to + CONTEXT_LENGTH),
  };
}

/** Compares the surroundings of a place with those that a selector remembers; a side that it does not know is left out. */
export function contextFit(text: string, place: Span, { prefix, suffix }: Selector): ContextFit {
  const sides: number[] = [];
  if (prefix !== undefined) {
    const before = text.slice(Math.max(0, place.from - reach(prefix)), place.from);
    sides.push(sideLikeness(backwards(prefix), backwards(before)));
  }
  if (suffix !== undefined) {
    sides.push(sideLikeness(suffix, text.slice(place.to, place.to + reach(suffix))));
  }
  return {
    best: sides.length === 0 ? 1 : Math.max(...sides),
    sum: sides.reduce((total, side) => total + side, 0),
    same: sides.every((side) => side === 1),
  };
}

/** How far to look on a side: letters may have come in; at what was the edge of the text, one letter tells that it is no longer. */
function reach(side: string): number {
  return Math.ceil(side.length * 1.25) + 1;
}

/** Both sides are read away from the place. An empty one was the edge of the text. */
function sideLikeness(then: string, now: string): number {
  return then === '' ? Number(now === '') : startLikeness(then, now);
}

function backwards(text: string): string {
  return text.split('').reverse().join('');
}
