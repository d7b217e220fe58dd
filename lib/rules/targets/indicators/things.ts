import { perModel } from '../../../lexicon/current-model.ts';
import { INDICATOR_END, MAKE, SCOPE } from '../../../lexicon/target-words.ts';
import { nounBefore, nounBehind, stripLink } from './noun.ts';
import type { Surroundings } from './surroundings.ts';
import { clauseBefore, eachIn } from './topic.ts';

/** 占比, 比例: names nothing without the words before it. */
const BARE_NAME = 2;

/** 每个设区市培育一家龙头机构: the short noun with its 每. */
const PER_HEAD = /每(?:千|万|百|十万)名?(?:常住|户籍)?(?:人口|人|老人|老年人)$/u;
const NOUN_OF_EACH = perModel(
  () => new RegExp(`^(?<noun>.{2,12}?)(?:规划|配置|${MAKE().source})`, 'u'),
);
const FOR_EACH =
  /每(?:个|家|所)?[^，。；□]{1,6}?(?=培育|建设|建成|至少|明确|打造|设立|设置|配备|原则上|支持|创建|$)/u;

/** 每3年修订«1次»教材: how often, and what is done. */
const EVERY =
  /(?:^|原则上|一般)(?<each>每[\d一二两三四五六七八九十半]{0,3}(?:年|月|个月|季度|学期|学年|周|日|天))(?:至少|不少于)?(?<verb>\p{Script=Han}{2})$/u;

/** How often something is done: by whom, each what, what. */
export function timesIndicator(around: Surroundings, unholed: string): string {
  const after = nounBehind(around.behind);
  const named = everyTime(unholed, after) ?? doneTimes(around, after);
  if (named !== null) return named;
  if (after.length >= 2) return `${eachIn(around.own)}${after}`;
  return clauseBefore(around, 'nearest')
    .replace(/^.*(?:等)(?=.{3})/u, '')
    .replace(/的/u, '');
}

/** 教材每3年修订 of 每3年修订«1次»教材. */
function everyTime(unholed: string, after: string): string | null {
  const { each, verb } = EVERY.exec(unholed)?.groups ?? {};
  if (each === undefined || verb === undefined || after.length < 2) return null;
  return /进行|开展|实施|组织/u.test(verb) ? `${each}${after}` : `${after}${each}${verb}`;
}

/** 目录全面核查 of 对目录«至少全面核查一次»; else by whom, each what. */
function doneTimes({ own, inner }: Surroundings, after: string): string | null {
  const done = /对(?<what>[^，]{2,16})$/u.exec(own)?.groups?.what;
  if (done !== undefined && after === '') return `${done}${inner}`;
  const before = nounBefore(own.replace(/^每[年月]?(?:为|向).*$/u, ''));
  if (before.length < 3 || before.length > 14) return null;
  const each = eachIn(own);
  return `${before}${before.includes(each) ? '' : each}${after}`;
}
const SCOPE_AT_HEAD = new RegExp(`^${SCOPE.source}`, 'u');
const MEASURE_AT_END = new RegExp(`${INDICATOR_END.source}$`, 'u');

/** 粮食播种 of 全市粮食播种面积达到…，产量: what a bare 产量 is of. */
function whatOf(around: Surroundings): string {
  return clauseBefore(around, 'nearest').replace(SCOPE_AT_HEAD, '').replace(MEASURE_AT_END, '');
}

/** 每千人口«10个»托位规划建设: so many of what for each of a population; null where it is nothing of the sort. */
function ofPopulation({ own, behind }: Surroundings): string | null {
  const each = PER_HEAD.exec(stripLink(own))?.[0];
  if (each === undefined || behind.length < 2) return null;
  return `${each}${NOUN_OF_EACH().exec(behind)?.groups?.noun ?? nounBehind(behind)}`;
}

/** Things and measures: what stands behind the measure word, else before the number. */
export function thingsIndicator(around: Surroundings, unit: string, unholed: string): string {
  const { own, behind } = around;
  const perHead = ofPopulation(around);
  if (perHead !== null) return perHead;
  const after = /^[名人户]$/u.test(unit) ? behind.replace(/^的/u, '') : nounBehind(behind);
  const each = FOR_EACH.exec(own)?.[0] ?? '';
  if (after.length >= 2) return after.length <= 6 ? `${each}${after}` : after;
  const before = nounBefore(own);
  if (before === '') return `${clauseBefore(around, 'nearest')}${after}`;
  if (before.length > BARE_NAME) return before;
  const named = nounBefore(unholed);
  return named.length > BARE_NAME ? named : `${whatOf(around)}${before}`;
}
