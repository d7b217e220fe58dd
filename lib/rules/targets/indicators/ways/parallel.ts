import { AID } from '../../../../lexicon/common-words.ts';
import { BEAR } from '../../../../lexicon/kind-words.ts';
import { AREA, BARE_MEASURE, KIND_END } from '../../../../lexicon/naming-words.ts';
import { GROW, INDICATOR_END, PARTY, SHRINK } from '../../../../lexicon/target-words.ts';
import { LAID_DOWN, WHICH_STANDARD } from '../../../../lexicon/way-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { nounBefore } from '../noun.ts';
import { regionalName } from '../regional.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Way } from '../way.ts';

const LONGEST = 12;
const MEASURE = shape`(?:${INDICATOR_END}|[率量额度费数价金])$`;
/** 第二阶梯为每立方米: for how much of what. */
const FOR_EACH = shape`(?:为|按照?)?每[^，□]{1,8}$`;
/** 提高2个百分点, and not 提高到. */
const BY_HOW_MUCH = shape`(?:${GROW}|${SHRINK})(?!到|至)[^，□]{0,8}(?:□|$)`;
const changes = (clause: string) => BY_HOW_MUCH.test(clause);
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
  const name = before.replace(/^其中/u, '').replace(FOR_EACH, '');
  const other = ofOther(around, name);
  if (other !== '') return other;
  if (
    name.length < 2 ||
    name.length > LONGEST ||
    MEASURE.test(name) ||
    /^(?:单|每|同一)/u.test(name)
  )
    return '';
  const told = measuredBefore(around);
  const isPart = around.own.startsWith('其中') || around.earlier[0] === '其中';
  return (
    inArea(told, name) || onward(told, name) || inMidst(told, name) || sameOf(told, name, isPart)
  );
}

/** What the clauses before measure, the nearest that says it in full: 城市污水处理率 before 县城达到95%，; '' where one has no number or another way to put it. */
function measuredBefore({ earlier, leads, own }: Surroundings): string {
  const before = earlier.length > 0 || leads[0]?.includes('□') !== true ? earlier : leads;
  for (const clause of before) {
    if (clause === '其中') continue;
    if (!clause.includes('□') || changes(clause) !== changes(own)) return '';
    const told = nounBefore(clause.replace(/□.*/u, '').replace(FOR_EACH, '')).replace(OF_WHOLE, '');
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

/** 期末储备量 of 期初储备量 and 期末, 面试考务费 of 笔试考务费 and 面试: a word of two letters in the place of one that begins or ends like it. */
function inMidst(told: string, name: string): string {
  if (name.length !== SHARED) return '';
  if (told.charAt(1) === name.charAt(1)) return `${name}${told.slice(SHARED)}`;
  const at = told.indexOf(name.slice(0, 1));
  return at < 0 ? '' : `${told.slice(0, at)}${name}${told.slice(at + SHARED)}`;
}

/** 报销比例, 年度支付限额: what is laid down, and not of whom. */
const LAID = shape`^(?:${WHICH_STANDARD}|${BEAR})*${LAID_DOWN}$`;
/** 乡镇卫生院住院起付标准: something else of the same. */
const OTHER = shape`^(?<of>[^，□]{3,14}?)(?:${WHICH_STANDARD}|${BEAR})*${LAID_DOWN}$`;

/** 乡镇卫生院住院报销比例 of 乡镇卫生院住院起付标准为200元，报销比例为: of whom the clause before lays down something else; '' where it does not. */
function ofOther({ earlier }: Surroundings, name: string): string {
  if (!LAID.test(name)) return '';
  const told = nounBefore((earlier[0] ?? '').replace(/□.*/u, ''));
  const { of } = OTHER.exec(told)?.groups ?? {};
  return of === undefined || LAID.test(told) ? '' : `${of}${name}`;
}

/** 普惠性幼儿园, 大中型企业: who, or what sort of a thing. */
const ONLY_KIND = shape`^[^，□的]{2,}(?:${PARTY}|${KIND_END}|对象|群众|人群)$`;
/** 甲市、乙市: several of a kind. */
const ROW_OF_NAMES = shape`^[^，□、的]{2,4}(?:[、和及][^，□、的]{2,4}){1,7}$`;
/** 住院费用救助比例 of 特困人员住院费用救助比例: what is measured of others. */
const OF_PARTY = shape`^[^的、]{1,10}?(?:${PARTY}|${KIND_END}|对象)(?<measure>[^的、]{2,8}(?:比例|标准|费率|[率费金价]))$`;
/** 覆盖率, 综合利用率: the measure of a longer name. */
const MEASURE_OF = shape`(?:(?:财政)?${AID}比例|${BARE_MEASURE}|\p{Script=Han}{4}[率量]|\p{Script=Han}{2}[率量额数])$`;

/** 失业保险费率, 预付款比例: so short a rate is told whole. */
const SHORT_RATE = /^\p{Script=Han}{3,6}(?:率|比例|标准)$/u;

/** 普惠性幼儿园占比 of 公办园在园幼儿占比 and 普惠性幼儿园; 大宗固废综合利用率 of 其中大宗固废. */
function sameOf(told: string, name: string, isPart: boolean): string {
  if (ROW_OF_NAMES.test(name) || ONLY_AREA.test(name)) return told === '' ? '' : `${name}${told}`;
  if (!isPart && !ONLY_KIND.test(name)) return '';
  const measure =
    OF_PARTY.exec(told)?.groups?.measure ??
    (SHORT_RATE.test(told) ? told : MEASURE_OF.exec(told)?.[0]);
  return measure === undefined ? '' : `${name}${measure}`;
}
