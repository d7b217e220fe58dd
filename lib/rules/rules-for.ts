import { perModel } from '../lexicon/current-model.ts';
import { type Sieve, sieveOf } from '../text/may-match.ts';
import type { Passage, Rule } from './rule.ts';

/** Something that is known by a pattern: a rule, a reason. */
interface Patterned {
  readonly pattern: RegExp;
}

/** What the patterns of a list need, gathered once a model; every passage, sentence and number is asked for it. */
const sieves = new WeakMap<readonly Patterned[], () => { readonly sieve: Sieve }>();

/** Those of a list, in its order, whose pattern may match in a text. */
export function mayMatchIn<One extends Patterned>(list: readonly One[], text: string): One[] {
  return sieveFor(list)(list, text);
}

/** Those of some rules, in their order, that have something to say of a passage and whose pattern may match in it. */
export function rulesFor<Value>(
  rules: readonly Rule<Value>[],
  passage: Passage,
): readonly Rule<Value>[] {
  return mayMatchIn(rules, passage.text).filter((rule) => rule.applies?.(passage) !== false);
}

function sieveFor(list: readonly Patterned[]): Sieve {
  const known = sieves.get(list);
  if (known !== undefined) return known().sieve;
  const made = perModel(() => ({ sieve: sieveOf(list.map(({ pattern }) => pattern)) }));
  sieves.set(list, made);
  return made().sieve;
}
