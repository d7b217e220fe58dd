import ruleNamesJson from '../../seeds/lexicon/rule-names.json' with { type: 'json' };
import type { Names } from '../model/names.ts';
import type { RuleKind, RuleNames } from '../model/rule-names.ts';

const kinds: RuleNames = ruleNamesJson;

/** What a rule is called where people read of it, in each language of the interface; null for one that is not ours. */
export function ruleName(kind: RuleKind, rule: string): Names | null {
  const names = Object.hasOwn(kinds[kind], rule) ? kinds[kind][rule] : undefined;
  const [hans, hant, en] = names?.split('|') ?? [];
  return hans && hant && en ? { 'zh-Hans': hans, 'zh-Hant': hant, en } : null;
}
