import {
  HEREBY,
  MADE_SO,
  OF_ITSELF,
  OWN_RULES,
  THIS_DOCUMENT,
} from '../../lexicon/notice-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import type { Rule } from '../rule.ts';

/** `制定本办法`, `本细则所称`, `特订定本要点`, `本规定自…起施行`, `自本公告发布之日起`: a document speaks of itself. */
export const selfReference: Rule<null> = {
  name: 'self-reference',
  pattern: byUnit(
    `${MADE_SO.source}\\s{0,4}本${THIS_DOCUMENT.source}|本${OWN_RULES.source}(?:${OF_ITSELF.source}|自|由|中)|本${HEREBY.source}(?:自(?:发布|公布|印发|下发)|(?:发布|公布|印发|下发)之日)`,
    'g',
  ),
  read: () => ({ value: null }),
};
