import type { Span } from '../../lib/model/span.ts';
import type { Passage } from '../../lib/rules/rule.ts';
import { findTargets } from '../../lib/rules/targets/find-targets.ts';
import { AROUND } from './marked-quantity.ts';

/** The value of the quantity that is marked with « and » in a sentence, and the words that were taken for it. */
export function markedTarget(sentence: string, around: Partial<Passage> = {}) {
  const text = sentence.replace(/[«»]/gu, '');
  const from = sentence.indexOf('«');
  const to = sentence.indexOf('»') - 1;
  const overlap = (one: Span) => Math.min(to, one.to) - Math.max(from, one.from);
  const [found] = findTargets([{ ...AROUND, ...around, text }])
    .flat()
    .filter((one) => overlap(one) > 0)
    .sort((a, b) => overlap(b) - overlap(a));
  return { value: found?.value, quote: found && text.slice(found.from, found.to) };
}
