import { ruleName } from '../lexicon/rule-names.ts';
import type { Names } from '../model/names.ts';
import type { Target } from '../model/target.ts';

/** What the reason is called for which a number is no target, or may be counted as one or not; null where there is none. */
export function classReason({ evidence }: Pick<Target, 'evidence'>): Names | null {
  const rule = evidence.find(({ of }) => of === 'class')?.rule;
  return rule === undefined ? null : ruleName('classes', rule);
}
