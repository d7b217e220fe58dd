import ruleNamesJson from '../../seeds/lexicon/rule-names.json' with { type: 'json' };
import type { Names } from '../model/names.ts';
import type { RuleKind, RuleNames } from '../model/rule-names.ts';

const { about: _, ...kinds }: RuleNames = ruleNamesJson;

const NAMES: ReadonlyMap<string, Names> = new Map(
  Object.entries(kinds).flatMap(([kind, rules]) =>
    rules.map(({ rule, ...names }) => [`${kind}/${rule}`, names] as const),
  ),
);

/** What a rule is called where people read of it, in each language of the interface; null for one that is not ours. */
export function ruleName(kind: RuleKind, rule: string): Names | null {
  return NAMES.get(`${kind}/${rule}`) ?? null;
}
