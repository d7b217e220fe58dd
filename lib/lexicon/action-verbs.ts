import actionVerbsJson from '../../seeds/lexicon/action-verbs.json' with { type: 'json' };
import type { ActionVerbs } from '../model/action-verbs.ts';

/** Words with which sentences order or announce action. */
export const actionVerbs: ActionVerbs = actionVerbsJson;
