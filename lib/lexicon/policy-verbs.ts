import policyVerbsJson from '../../seeds/lexicon/policy-verbs.json' with { type: 'json' };

/** Verbs with which measures begin: 加强, 推进. */
export const policyVerbs: readonly string[] = policyVerbsJson.words;
