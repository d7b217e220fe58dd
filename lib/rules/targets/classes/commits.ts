import { BOUND_WORD } from '../../../lexicon/class-words.ts';
import { BINDS_NOBODY } from '../../../lexicon/column-names.ts';
import { PROMISE } from '../../../lexicon/common-words.ts';
import { perModel } from '../../../lexicon/current-model.ts';
import { APPOINT, WORKS } from '../../../lexicon/kind-words.ts';
import { DO, GROW, LASTING, PAY, PAYMENT, REACH, SHRINK } from '../../../lexicon/target-words.ts';
import type { Genre } from '../../../model/notice-fields.ts';
import type { Span } from '../../../model/span.ts';
import { byUnit } from '../../../text/by-unit.ts';
import { isIn } from '../../../text/may-match.ts';
import { shape } from '../../../text/pattern.ts';
import { columnAt } from '../../column-at.ts';
import { isOfIndicators } from '../of-indicators.ts';
import type { Quantity } from '../quantity.ts';
import { withoutList } from '../without-list.ts';
import { isAllotted } from './allotted.ts';
import { handedDown } from './handed-down.ts';
import { laidDown } from './laid-down.ts';

/** Documents that answer and report; what they count is mostly so already. */
const TELLING: ReadonlySet<Genre> = new Set(['函', '报告']);

/** 同意你省月最低工资标准调整为, 核定收费标准为, 2021年计划改造, 每年仍按: what an answer lays down or plans. */
const AGREES =
  /同意|核定|仍(?:继续)?(?:按|拨付)|继续(?:按|拨付|安排)|调整(?:后|为|到)|(?:^|[。，；：、])请|(?<=\d年)计划(?![外内])/u;

/** 你省要加强领导，…: an answer that binds, too. */
const BINDS = shape`(?:^|[。；，、])[^，。；]{1,24}(?:政府|部门|单位|[省市县区局委厅])(?:要(?!求)|必须|应当?)`;

/** Words that promise, as PROMISE does in any document, in one that lays down what is to be done. */
const PLANS =
  /(?<![国省市])计划(?![外内])|拟|预期|目标|要求|(?<![相响供反对适感效])应(?![用急对届收付聘邀税诉激])|须|(?<![许认])可(?![持行能靠视调用控])/u;

/** Verbs of doing, reaching, changing, paying somewhere before the number. */
const VERBS = perModel(() =>
  byUnit(
    `(?!建成区|建设用地)(?:${[REACH, GROW, SHRINK, PAY, DO()].map(({ source }) => source).join('|')})`,
  ),
);
/** A bound in the quantity itself, or what is paid or done right behind it. */
const BOUND = byUnit(`^(?:${REACH.source}|${BOUND_WORD.source}|不[宜得应]|最[多长高]可)|为限$`);
const BEHIND = perModel(() =>
  byUnit(`^[^，。；]{0,20}?(?<verb>${PAYMENT.source}|${PAY.source}|${DO().source})`),
);

/** 以«三人»或五人为原则: what is laid down. */
const AS_A_RULE = shape`^(?:或[^«，。；]{1,6})?为(?:原则|宜)`;
/** 利用«2-3年»时间，建立…, 用«3个月»时间完成: how long work is to take. */
const TAKEN = /^的?(?:时间|努力)，?/u;
const TAKES = shape`(?:用|经过|通过)«[^»]*[年月周天日][^»]*»`;

/** 接受«7天»医学观察, 煮沸«15分钟»: what somebody undergoes, or what is to work, for so long. */
const UNDERGOES = shape`接受«[^»]*[年月周天日]»的?[^«，。；]{0,6}(?=${LASTING})|${WORKS}«[^»]*(?:分钟|小时)»`;

/** «5年内»，建成50个: a comma behind a time within which something is done. */
const WITHIN = /[年月]内»，/u;

/** 每半年考评«一次», 一日«两次», 每«两年»复评, 任期«五年», 请提前«15分钟»入场, 请各单位明确«一名»联络员: what is a rule for those who do it, or asked of those to whom it is sent. */
const EVERY = shape`每«[^»]*(?:[年月天日周]|小时)»|任期均?为?«[^»]*年»|每[^«，。；]{1,12}«[^»]*次»|一[日天周月年]«[^»]*次»|每次[^«，。；]{1,10}«不|提前«[^»]*»[到入进]|(?:^|[，。；])请[^«，。；了]{1,20}${APPOINT}[^«，。；了]{0,14}«`;

/** A name and its number, or a list of them, and nothing else: 省级示范社«10家»; 标准为2413元、«2512元». */
const NAMED = /[\p{Script=Han}）]«/u;

/** The words for which a quantity is a commitment; null where nothing says that it is one. `isDue`: a day is set for it. */
export function commits(quantity: Quantity, isDue: boolean): Span | null {
  const { passage, marked, from, to } = quantity;
  if (passage.role === 'title') return null;
  const isPreamble = passage.role === 'preamble' && passage.columns === undefined;
  if (isPreamble && !isDue) return toldAtOnce(quantity);
  const before = marked.slice(0, marked.indexOf('«'));
  const promise = placeOf(PROMISE, before, quantity.offset);
  if (promise !== null) return promise;
  if (onlyTells(passage, before)) return placeOf(AGREES, before, quantity.offset);
  if (isPreamble) return inPreamble(quantity, before);
  return saidIn(quantity, before) ?? (isSet(quantity, isDue) ? { from, to } : null);
}

/** Whether a day is set for it, or it is ordered; how much a project costs is no aim, by whatever day it is done. */
function isSet(quantity: Quantity, isDue: boolean): boolean {
  const { passage, from } = quantity;
  return (isDue && !/总投资/u.test(columnAt(passage, from) ?? '')) || isOrdered(quantity);
}

function onlyTells({ genre }: Quantity['passage'], before: string): boolean {
  return TELLING.has(genre) && !isIn(BINDS, before);
}

/** The words of the sentence that plan, do, bind or lay down. */
function saidIn(quantity: Quantity, before: string): Span | null {
  return (
    placeOf(PLANS, before, quantity.offset) ??
    placeOf(VERBS(), before, quantity.offset) ??
    besideNumber(quantity) ??
    laidDown(quantity)
  );
}

/** What a notice hands down or lays down before it comes to its items. */
function toldAtOnce(quantity: Quantity): Span | null {
  const { marked, from, to } = quantity;
  return handedDown(quantity) ?? laidDown(quantity) ?? (isIn(EVERY, marked) ? { from, to } : null);
}

/** 到2023年，接待游客9.6亿人次以上: of what is due on a day, a verb or a bound. */
function inPreamble({ offset, comparator, from, to }: Quantity, before: string): Span | null {
  return placeOf(VERBS(), before, offset) ?? (comparator === 'eq' ? null : { from, to });
}

/** A bound in the quantity, or a verb right behind it. */
function besideNumber({ marked, passage, from, to }: Quantity): Span | null {
  if (BOUND.test(passage.text.slice(from, to)) || isIn(UNDERGOES, marked)) return { from, to };
  const behind = marked.slice(marked.indexOf('»') + 1);
  const rule = (AS_A_RULE.exec(behind) ?? (TAKES.test(marked) ? TAKEN.exec(behind) : null))?.[0];
  if (rule !== undefined) return { from: to, to: to + rule.length };
  const pause = isIn(WITHIN, marked) ? 1 : 0;
  const match = BEHIND().exec(behind.slice(pause));
  const end = to + pause + (match?.[0].length ?? 0);
  return match === null ? null : { from: end - (match.groups?.verb?.length ?? 0), to: end };
}

/** 年度投资金额, 2024年计划投资: what is to be spent, where 总投资 tells how large a project is. */
const SPENT_IN_YEAR = /^(?![上去累]).{0,6}(?:计划|年度)(?:完成)?投资/u;

/** 改造老旧小区 | «12个»: a number that is all of a cell, under a column that does not tell how things are. */
function fillsCell({ passage, marked, from, rule }: Quantity): boolean {
  const column = columnAt(passage, from);
  if (column === undefined) return rule === 'table-cell';
  if (!/^«[^»]*»$/u.test(marked)) return false;
  return SPENT_IN_YEAR.test(column) || !BINDS_NOBODY.test(column);
}

/** 二、主要目标; not 目标任务完成情况, which tells of what was done. */
const AIMS = shape`(?:目标|指标)(?:任务|要求|值)?(?:（[^（）]*）)?$|目标(?:任务)?和`;

/** A paragraph right under a heading of aims, a row of a table of aims. */
function isAim({ passage: { role, section, ofAims } }: Quantity): boolean {
  return role === 'body' && (ofAims === true || AIMS.test(section.at(-1) ?? ''));
}

/** An item of what is ordered: a bound, a name and its number, a cell of a table of tasks. */
function isOrdered(quantity: Quantity): boolean {
  const { passage, comparator, marked } = quantity;
  if (isAllotted(quantity) || isIn(EVERY, marked) || isOfIndicators(quantity)) return true;
  if (passage.role !== 'measure' && passage.role !== 'heading' && !isAim(quantity)) return false;
  if (fillsCell(quantity)) return true;
  return comparator !== 'eq' || isIn(NAMED, withoutList(marked));
}

/** Where a pattern matches in words that begin at `offset`. */
function placeOf(form: RegExp, words: string, offset: number): Span | null {
  const match = form.exec(words);
  if (match === null) return null;
  return { from: offset + match.index, to: offset + match.index + match[0].length };
}
