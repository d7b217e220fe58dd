/**
 * Runs each rule once before the tests. What a rule makes once and keeps (perModel) would otherwise count for the first test alone that
 * asks for it, and Stryker would try a change of it on no other test; what runs before the tests is tried on all.
 */
import type { Examples } from '../../lib/rules/examples.ts';
import { applyRule } from '../../lib/rules/rule.ts';
import { passage } from '../support/passage.ts';
import { isRule, ruleModules } from '../support/rule-modules.ts';

function firstText(file: string): string {
  const [table] = Object.values(ruleModules[file.replace(/\.ts$/u, '.examples.ts')] ?? {});
  return (table as Examples<unknown> | undefined)?.finds?.[0]?.[0] ?? '';
}

/** Numbers of all sorts, of each of which all is asked. */
const NUMBERS =
  '培育20家以上企业，给予50万元奖励，占比60%，在3年内完成，严把两个关口，分为三类；全市四县、5万吨。';

function run(once: () => unknown): void {
  try {
    once();
  } catch {
    // What is changed may throw: that is for the tests to notice.
  }
}

if (process.env.MUTATED_FOLDER?.startsWith('lib/rules/targets')) {
  const { findTargets } = await import('../../lib/rules/targets/find-targets.ts');
  run(() => findTargets([passage(NUMBERS)]));
}
for (const [file, module] of Object.entries(ruleModules)) {
  for (const rule of Object.values(module).filter(isRule))
    run(() => applyRule(rule, passage(firstText(file))));
}
