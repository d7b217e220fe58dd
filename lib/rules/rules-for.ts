import { perModel } from '../lexicon/current-model.ts';
import { type Sieve, sieveOf } from '../text/may-match.ts';
import type { Passage, Rule } from './rule.ts';

/** What the patterns of a list of rules need, gathered once a model; every passage and sentence is asked for it. */
const sieves = new WeakMap<readonly Rule<unknown>[], () => { readonly sieve: Sieve }>();

/** Those of some rules, in their order, that have something to say of a passage and whose pattern may match in it. */
export function rulesFor<Value>(
  rules: readonly Rule<Value>[],
  passage: Passage,
): readonly Rule<Value>[] {
  const may: Rule<Value>[] = [];
  for (const rank of sieveFor(rules)(passage.text)) {
    const rule = rules[rank];
    if (rule !== undefined && rule.applies?.(passage) !== false) may.push(rule);
  }
  return may;
}

function sieveFor(rules: readonly Rule<unknown>[]): Sieve {
  const known = sieves.get(rules);
  if (known !== undefined) return known().sieve;
  const made = perModel(() => ({ sieve: sieveOf(rules.map(({ pattern }) => pattern)) }));
  sieves.set(rules, made);
  return made().sieve;
}
