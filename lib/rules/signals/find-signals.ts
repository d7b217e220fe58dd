import { findsAtLeast, type Passage, type Rule } from '../rule.ts';
import { actionItems } from './action-items.ts';
import { articleNumbers } from './article-numbers.ts';
import { bodyLabels } from './body-labels.ts';
import { damagedText } from './damaged-text.ts';
import { documentNumber } from './document-number.ts';
import { earlyNumber } from './early-number.ts';
import { filedAsExplanation } from './filed-as-explanation.ts';
import { futureAims } from './future-aims.ts';
import { growthFigures } from './growth-figures.ts';
import { issuingPhrase } from './issuing-phrase.ts';
import { letterNumber } from './letter-number.ts';
import { listedTitles } from './listed-titles.ts';
import { newsDateline } from './news-dateline.ts';
import { newsTitle } from './news-title.ts';
import { nextStep } from './next-step.ts';
import { orderNumber } from './order-number.ts';
import { programmeClauses } from './programme-clauses.ts';
import { promisedProjects } from './promised-projects.ts';
import { questions } from './questions.ts';
import { reporter } from './reporter.ts';
import { selfReference } from './self-reference.ts';
import { taskLabels } from './task-labels.ts';
import { toldOf } from './told-of.ts';

/** The ways of writing that tell what a text is. The order means nothing: each is counted for itself. */
export const signalRules: readonly Rule<unknown>[] = [
  documentNumber,
  orderNumber,
  letterNumber,
  earlyNumber,
  issuingPhrase,
  articleNumbers,
  selfReference,
  taskLabels,
  bodyLabels,
  actionItems,
  futureAims,
  programmeClauses,
  promisedProjects,
  newsDateline,
  newsTitle,
  reporter,
  toldOf,
  nextStep,
  filedAsExplanation,
  questions,
  growthFigures,
  listedTitles,
  damagedText,
];

const byName = new Map(signalRules.map((rule) => [rule.name, rule]));

/** Whether the rule of that name finds so many places in `text` (normalised, blocks parted by line breaks); false where there is no such rule. */
export function hasSignal(name: string, text: string, atLeast = 1): boolean {
  const rule = byName.get(name);
  return rule !== undefined && findsAtLeast(rule, passageOf(text), atLeast);
}

function passageOf(text: string): Passage {
  return { text, role: 'body', genre: '其他', date: null, section: [], opening: null };
}
