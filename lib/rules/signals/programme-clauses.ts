import { perModel } from '../../lexicon/current-model.ts';
import { policyVerbs } from '../../lexicon/policy-verbs.ts';
import { anyOf } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';

const PATTERN = perModel(
  () =>
    new RegExp(
      `(?<=[，；。,\\n])(?:积极|大力|进一步|全面|切实|深入|着力|持续|全力|更好|加速)?${anyOf(policyVerbs()).source}`,
      'gu',
    ),
);

/** `，加快…，推进…，完善…`: clause after clause begins with a verb of policy and no subject, as in programmes. */
export const programmeClauses: Rule<null> = {
  name: 'programme-clauses',
  get pattern() {
    return PATTERN();
  },
  read: () => ({ value: null }),
};
