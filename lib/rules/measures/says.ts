import type { Reading, Rule } from '../rule.ts';
import type { MeasureValue } from './measure.ts';

const answer = (act: MeasureValue['act']): Reading<MeasureValue> => ({ value: { act } });

/** A rule that takes every match of a pattern for a sign that the passage orders action; the pattern may depend on the reader's own words. */
export function orders(name: string, pattern: RegExp | (() => RegExp)): Rule<MeasureValue> {
  return {
    name,
    get pattern() {
      return typeof pattern === 'function' ? pattern() : pattern;
    },
    read: () => answer('orders'),
  };
}

/** A rule that takes every match of a pattern for a sign that the passage orders nothing. */
export function tells(name: string, pattern: RegExp): Rule<MeasureValue> {
  return { name, pattern, read: () => answer('tells') };
}
