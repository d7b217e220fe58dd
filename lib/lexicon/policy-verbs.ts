import policyVerbsJson from '../../seeds/lexicon/policy-verbs.json' with { type: 'json' };
import type { PolicyVerbs } from '../model/policy-verbs.ts';
import { perModel } from './current-model.ts';

const { words }: PolicyVerbs = policyVerbsJson;

/** Verbs with which measures begin: 加强, 推进; those of the reader's own, too. */
export const policyVerbs = perModel(({ actionVerbs }): readonly string[] => [
  ...words,
  ...actionVerbs,
]);
