import { DO, GROW, PAY, PAYMENT, REACH, SHRINK } from '../../../lexicon/target-words.ts';
import type { Genre } from '../../../model/notice-fields.ts';
import type { Span } from '../../../model/span.ts';
import { inPassage, type Quantity } from '../quantity.ts';

/** Documents that answer and report; what they count is mostly so already. */
const TELLING: ReadonlySet<Genre> = new Set(['函', '报告']);

/** Words that promise, order or aim, in any document. */
const PROMISES = /(?<promise>确保|力争|争取|必须|应当|不得|务必)(?=[^«]*«)/du;

/** Words that do so in a document that lays down what is to be done. */
const PLANS =
  /(?<promise>(?<![国省市])计划(?![外内])|拟|预期|目标|要求|(?<![相响供反对适感效])应(?![用急对届收付聘邀税诉激])|须|(?<![许认])可(?![持行能靠视]))(?=[^«]*«)/du;

const VERBS = new RegExp(
  `(?<verb>${[REACH, GROW, SHRINK, PAY, DO].map(({ source }) => source).join('|')})(?=[^«。；]{0,100}«)|«(?<reach>${REACH.source}|不超过|至少|最高|最长|不高于|上限)|«[^»]*(?<limit>为限)»|«[^»]*»[^，。；]{0,20}?(?<behind>${PAYMENT.source}|${PAY.source}|${DO.source})`,
  'du',
);

/** 每半年考评«一次»: how often something is done is a rule for those who do it. */
const EVERY = /每[^«，。；]{1,12}«[^»]*次»/u;

/** A name and its number, and nothing else: 省级示范社«10家». */
const NAMED = /\p{Script=Han}«/u;

/** The words for which a quantity is a commitment; null where nothing says that it is one. `isDue`: a day is set for it. */
export function commits(quantity: Quantity, isDue: boolean): Span | null {
  const { passage, marked, from, to } = quantity;
  if (passage.role === 'title' || passage.role === 'preamble') return null;
  const promise = placeOf(PROMISES, marked);
  if (promise !== null) return inPassage(quantity, promise);
  if (TELLING.has(passage.genre)) return null;
  const verb = placeOf(PLANS, marked) ?? placeOf(VERBS, marked);
  if (verb !== null) return inPassage(quantity, verb);
  return isDue || EVERY.test(marked) || isOrdered(quantity) ? { from, to } : null;
}

/** An item of what is ordered: a bound, a name and its number, a cell of a table of tasks. */
function isOrdered({ passage: { role }, rule, comparator, marked }: Quantity): boolean {
  if (role !== 'measure' && role !== 'heading') return false;
  return rule === 'table-cell' || comparator !== 'eq' || NAMED.test(marked);
}

/** Where the first named group of a pattern matches. */
function placeOf(form: RegExp, text: string): Span | null {
  const groups = Object.values(form.exec(text)?.indices?.groups ?? {});
  const place = groups.find((group) => group !== undefined);
  return place === undefined ? null : { from: place[0], to: place[1] };
}
