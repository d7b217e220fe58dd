import { expect, test } from 'vitest';
import { ruleName } from '../../lib/lexicon/rule-names.ts';
import type { RuleKind } from '../../lib/model/rule-names.ts';
import { bodyRules } from '../../lib/rules/bodies/find-bodies.ts';
import { deadlineRules } from '../../lib/rules/deadlines/find-deadlines.ts';
import { measureRules } from '../../lib/rules/measures/find-measure.ts';
import { obligationRules } from '../../lib/rules/obligations/find-obligations.ts';
import { referenceRules } from '../../lib/rules/references/find-references.ts';
import { reasons } from '../../lib/rules/targets/classes/classify.ts';
import { amountRules } from '../../lib/rules/targets/find-amounts.ts';
import names from '../../seeds/lexicon/rule-names.json' with { type: 'json' };

/** Measures that bear no sign of their own are known by their place. */
const RULES: Readonly<Record<RuleKind, readonly { readonly name: string }[]>> = {
  measures: [...measureRules, { name: 'by-place' }],
  targets: amountRules,
  classes: reasons,
  obligations: obligationRules,
  deadlines: deadlineRules,
  bodies: bodyRules,
  references: referenceRules,
};

test.each(Object.entries(RULES))('every rule of %s has a name for people', (kind, rules) => {
  const unnamed = rules.filter(({ name }) => ruleName(kind as RuleKind, name) === null);
  expect(unnamed.map(({ name }) => `seeds/lexicon/rule-names.json lacks ${kind}/${name}`)).toEqual(
    [],
  );
});

test.each(Object.entries(RULES))(
  'no name of %s is left behind by a rule that is gone',
  (kind, rules) => {
    const known = rules.map(({ name }) => name);
    const named = Object.keys(names[kind as RuleKind]);
    expect(named.filter((rule) => !known.includes(rule))).toEqual([]);
    expect(ruleName(kind as RuleKind, 'toString')).toBeNull();
  },
);
