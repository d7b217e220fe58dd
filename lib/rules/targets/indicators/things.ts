import { INDICATOR_END, SCOPE } from '../../../lexicon/target-words.ts';
import { nounBefore, nounBehind } from './noun.ts';
import type { Surroundings } from './surroundings.ts';
import { clauseBefore, eachIn } from './topic.ts';

/** 占比, 比例: names nothing without the words before it. */
const BARE_NAME = 2;

/** 每个设区市培育一家龙头机构: the short noun with its 每. */
const FOR_EACH =
  /每(?:个|家|所)?[^，。；□]{1,6}(?=培育|建设|建成|至少|明确|打造|设立|设置|配备|原则上|支持|创建|$)/u;

/** How often something is done: by whom, each what, what. */
export function timesIndicator(around: Surroundings): string {
  const after = nounBehind(around.behind);
  const before = nounBefore(around.own.replace(/^每[年月]?(?:为|向).*$/u, ''));
  if (before.length >= 3 && before.length <= 14) return `${before}${eachIn(around.own)}${after}`;
  if (after.length >= 2) return `${eachIn(around.own)}${after}`;
  return clauseBefore(around, 'nearest')
    .replace(/^.*(?:等)(?=.{3})/u, '')
    .replace(/的/u, '');
}

/** 粮食播种 of 全市粮食播种面积达到…，产量: what a bare 产量 is of. */
function whatOf(around: Surroundings): string {
  return clauseBefore(around, 'nearest')
    .replace(new RegExp(`^${SCOPE.source}`, 'u'), '')
    .replace(new RegExp(`${INDICATOR_END.source}$`, 'u'), '');
}

/** Things and measures: what stands behind the measure word, else before the number. */
export function thingsIndicator(around: Surroundings, unit: string, unholed: string): string {
  const { own, behind } = around;
  const after = /^[名人户]$/u.test(unit) ? behind.replace(/^的/u, '') : nounBehind(behind);
  const each = FOR_EACH.exec(own)?.[0] ?? '';
  if (after.length >= 2) return after.length <= 6 ? `${each}${after}` : after;
  const before = nounBefore(own);
  if (before === '') return `${clauseBefore(around, 'nearest')}${after}`;
  if (before.length > BARE_NAME) return before;
  const named = nounBefore(unholed);
  return named.length > BARE_NAME ? named : `${whatOf(around)}${before}`;
}
