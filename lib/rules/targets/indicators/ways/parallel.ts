import { AREA, BARE_MEASURE, KIND_END } from '../../../../lexicon/naming-words.ts';
import { GROW, INDICATOR_END, PARTY, SHRINK } from '../../../../lexicon/target-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { nounBefore } from '../noun.ts';
import { regionalName } from '../regional.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Way } from '../way.ts';

const LONGEST = 12;
const MEASURE = shape`(?:${INDICATOR_END}|[率量额度费数])$`;
const BY_HOW_MUCH = shape`${GROW}|${SHRINK}`;
/** 储备量达到任务目标的□: of what it is a share. */
const OF_WHOLE = shape`(?<=${INDICATOR_END}|[率量额数])(?:达到|占)[^，]*$`;

/**
 * 农村居民人均可支配收入 of 城镇居民人均可支配收入增长6%，农村增长«7%»: a name that says only where or of whom, with what the clause before
 * measures.
 */
export const parallel: Way = {
  name: 'parallel',
  names: ({ around, before, after }) => {
    if (after !== '') return null;
    return regionalName(around, before) || parallelName(around, before) || null;
  },
};

function parallelName(around: Surroundings, before: string): string {
  const name = before.replace(/^其中/u, '');
  if (name.length < 2 || name.length > LONGEST || MEASURE.test(name)) return '';
  const told = measuredBefore(around);
  const isPart = around.own.startsWith('其中') || around.earlier[0] === '其中';
  return (
    inArea(told, name) || onward(told, name) || inMidst(told, name) || sameOf(told, name, isPart)
  );
}

/** What the clauses before measure, the nearest that says it in full: 城市污水处理率 before 县城达到95%，; '' where one has no number or another way to put it. */
function measuredBefore({ earlier, own }: Surroundings): string {
  for (const clause of earlier) {
    if (clause === '其中') continue;
    if (!clause.includes('□') || BY_HOW_MUCH.test(clause) !== BY_HOW_MUCH.test(own)) return '';
    const told = nounBefore(clause.replace(/□.*/u, '')).replace(OF_WHOLE, '');
    if (MEASURE.test(told)) return told;
  }
  return '';
}

const OF_AREA = shape`^(?:全[省市县区国])?${AREA}(?<measure>.{2,16})$`;
const ONLY_AREA = shape`^${AREA}$`;

/** 县城污水处理率 of 城市污水处理率 and 县城. */
function inArea(told: string, name: string): string {
  const { measure } = (ONLY_AREA.test(name) && OF_AREA.exec(told)?.groups) || {};
  return measure === undefined ? '' : `${name}${measure}`;
}

/** 糖尿病患者规范管理率 of 高血压患者规范管理率 and 糖尿病患者: both share the word behind which the measure follows. */
function onward(told: string, name: string): string {
  const at = told.lastIndexOf(name.slice(-SHARED));
  return at < 0 ? '' : `${name}${told.slice(at + SHARED)}`;
}

const SHARED = 2;

/** 期末储备量 of 期初储备量 and 期末: a word of two letters in the place of one that begins like it. */
function inMidst(told: string, name: string): string {
  const at = name.length === SHARED ? told.indexOf(name.slice(0, 1)) : -1;
  return at < 0 ? '' : `${told.slice(0, at)}${name}${told.slice(at + SHARED)}`;
}

/** 普惠性幼儿园, 大中型企业: who, or what sort of a thing. */
const ONLY_KIND = shape`^[^，□的]{2,}(?:${PARTY}|${KIND_END})$`;
/** 覆盖率, 综合利用率: the measure of a longer name. */
const MEASURE_OF = shape`(?:${BARE_MEASURE}|\p{Script=Han}{4}[率量]|\p{Script=Han}{2}[率量额数])$`;

/** 普惠性幼儿园占比 of 公办园在园幼儿占比 and 普惠性幼儿园; 大宗固废综合利用率 of 其中大宗固废. */
function sameOf(told: string, name: string, isPart: boolean): string {
  const measure = isPart || ONLY_KIND.test(name) ? (MEASURE_OF.exec(told)?.[0] ?? '') : '';
  return measure === '' ? '' : `${name}${measure}`;
}
