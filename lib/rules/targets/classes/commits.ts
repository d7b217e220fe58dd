import { DO, GROW, PAY, PAYMENT, REACH, SHRINK } from '../../../lexicon/target-words.ts';
import type { Genre } from '../../../model/notice-fields.ts';
import type { Span } from '../../../model/span.ts';
import { inPassage, type Quantity } from '../quantity.ts';

/** Documents that answer and report; what they count is mostly so already. */
const TELLING: ReadonlySet<Genre> = new Set(['函', '批复', '报告', '决定', '公告']);

/** Words that promise, order or aim. */
const PROMISES =
  /(?<promise>确保|力争|争取|计划|拟|预期|目标|要求|应当|应|须|必须|不得|严禁|务必|可)(?=[^«]*«)/du;

const VERBS = new RegExp(
  `(?<verb>${[REACH, GROW, SHRINK, PAY, DO].map(({ source }) => source).join('|')})(?=[^«，。；]{0,40}«)|«[^»]*»[^，。；]{0,20}?(?<behind>${PAYMENT.source}|${PAY.source}|${DO.source})|(?<limit>(?:最高|最长|不超过|不低于|不少于|至少|上限|为限))`,
  'du',
);

/** The words for which a quantity is a commitment; null where nothing says that it is one. */
export function commits(quantity: Quantity): Span | null {
  const { passage, marked, from, to } = quantity;
  if (passage.role === 'title' || passage.role === 'preamble') return null;
  const promise = PROMISES.exec(marked)?.indices?.groups?.promise;
  if (promise !== undefined) return inPassage(quantity, { from: promise[0], to: promise[1] });
  if (TELLING.has(passage.genre)) return null;
  const groups = VERBS.exec(marked)?.indices?.groups;
  const verb = groups?.verb ?? groups?.behind ?? groups?.limit;
  if (verb !== undefined) return inPassage(quantity, { from: verb[0], to: verb[1] });
  return passage.role === 'measure' || passage.role === 'heading' ? { from, to } : null;
}
