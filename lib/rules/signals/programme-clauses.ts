import { perModel } from '../../lexicon/current-model.ts';
import { ZEAL } from '../../lexicon/notice-words.ts';
import { policyVerbs } from '../../lexicon/policy-verbs.ts';
import { byUnit } from '../../text/by-unit.ts';
import { anyOf } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';

const PATTERN = perModel(() =>
  byUnit(`(?<=[，；。,\\n])${ZEAL.source}?${anyOf(policyVerbs()).source}`, 'g'),
);

/** `，加快…，推进…，完善…`: clause after clause begins with a verb of policy and no subject, as in programmes. */
export const programmeClauses: Rule<null> = {
  name: 'programme-clauses',
  get pattern() {
    return PATTERN();
  },
  read: () => ({ value: null }),
};
