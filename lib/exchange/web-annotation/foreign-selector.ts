import type { Selector } from '../../model/selector.ts';
import { selectorsOf } from './annotation-schema.ts';

/**
 * How a passage that another tool names is found here: by its words and what stands around them. Positions are left out, for each tool
 * counts them in a text of its own. Null for what has no selector at all; 'no-words' for one that tells no words.
 */
export function foreignSelector(value: unknown): Selector | null | 'no-words' {
  const selectors = selectorsOf(value);
  if (selectors.length === 0) return null;
  const quote = selectors.find((each) => each.exact !== undefined && each.exact.trim() !== '');
  if (quote?.exact === undefined) return 'no-words';
  const { exact, prefix, suffix } = quote;
  return {
    exact,
    seen: exact,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}
