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

for (const [file, module] of Object.entries(ruleModules)) {
  for (const rule of Object.values(module).filter(isRule)) {
    try {
      applyRule(rule, passage(firstText(file)));
    } catch {
      // A changed rule may throw: that is for the tests to notice.
    }
  }
}
