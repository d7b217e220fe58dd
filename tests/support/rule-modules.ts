import type { Rule } from '../../lib/rules/rule.ts';

type Module = Readonly<Record<string, unknown>>;

/** Every module of lib/rules by its file, tables of examples too. */
export const ruleModules = import.meta.glob<Module>('../../lib/rules/*/**/*.ts', { eager: true });

/** Whether something that a module exports is a rule. */
export function isRule(value: unknown): value is Rule<unknown> {
  if (typeof value !== 'object' || value === null) return false;
  return 'name' in value && 'read' in value && 'pattern' in value;
}
