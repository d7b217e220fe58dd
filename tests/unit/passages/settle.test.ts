import { expect, test } from 'vitest';
import type { Found } from '../../../lib/rules/rule.ts';
import { settle } from '../../../lib/rules/settle.ts';

test('of findings that overlap the longer is kept, of equal ones that of the first rule, in text order', () => {
  const found = (rule: string, from: number, to: number): Found<null> => ({
    rule,
    from,
    to,
    value: null,
    evidence: [],
  });
  const kept = settle([
    found('behind', 20, 24),
    found('out of its end', 22, 25),
    found('short', 8, 12),
    found('long', 10, 16),
    found('rival', 10, 16),
    found('over its end', 15, 18),
    found('beside', 16, 20),
    found('before', 0, 3),
  ]);
  expect(kept.map(({ rule }) => rule)).toEqual(['before', 'long', 'beside', 'behind']);
});
