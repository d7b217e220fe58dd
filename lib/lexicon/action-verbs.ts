import actionVerbsJson from '../../seeds/lexicon/action-verbs.json' with { type: 'json' };
import type { ActionVerbs } from '../model/action-verbs.ts';
import { perModel } from './current-model.ts';

const shipped: ActionVerbs = actionVerbsJson;

/** Words with which sentences order or announce action, the reader's own verbs among them. */
export const actionVerbs = perModel(
  ({ actionVerbs: own }): ActionVerbs => ({ ...shipped, verbs: [...shipped.verbs, ...own] }),
);
