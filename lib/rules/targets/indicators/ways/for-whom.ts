import { AID } from '../../../../lexicon/common-words.ts';
import { BEAR } from '../../../../lexicon/kind-words.ts';
import { PARTY } from '../../../../lexicon/target-words.ts';
import { INSURED, LAID_DOWN, SET_AS } from '../../../../lexicon/way-words.ts';
import { byUnit } from '../../../../text/by-unit.ts';
import { shape } from '../../../../text/pattern.ts';
import { eachIn, paymentIn } from '../payment.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Way } from '../way.ts';
import { joined } from '../whom.ts';

/** 费用限额标准为职工参保人员每人每天□、居民参保人员每人每天: what is laid down, and for whom, of several the last. */
const STATED = shape`^(?:其中)?(?<what>[^，；□]{2,40}?${LAID_DOWN})${SET_AS}{0,2}[为是](?:[^，；□]{2,16}□[、和及]){0,4}(?<who>[^，；□]{0,20})$`;
/** 居民参保人员每人每天: for whom else the clause before lays it down. */
const ALSO_FOR = shape`^[^，；□]{2,12}每人每[天日月年次]$`;
/** 医疗护理费用, 生活补贴: what is paid or to be paid. */
const COST = shape`(?:[费金款]|费用|待遇|${AID})$`;
/** 基金最高支付限额, 费用限额标准: says not of what. */
const BARE = shape`^(?:[^，的费]{0,6}基金)?(?:年度|单次|最高|累计)?(?:${BEAR}|补助|补贴|缴费)?(?:费用?)?${LAID_DOWN}{1,2}$`;
/** 纳入支付范围的费用: a condition that all costs which are paid meet. */
const IN_SCOPE = shape`纳入[^，的]{2,10}?(?:范围|目录)的?(?:费用(?=.{0,2}(?:标准|限额|上限)))?`;
/** 居家护理发生的生活照料费用. */
const ARISES = shape`(?:所?发生|产生|支出)的(?=[^的]{2,}$)`;
const CEILING = /限额|上限|封顶线/u;
const LONGEST_COST = 14;
const LONGEST_WHO = 12;
const PERSONS = shape`(?:${INSURED}|${PARTY})$`;

/** 居民参保人员每人每天居家护理生活照料费用限额标准: what is laid down for several one by one. */
export const forWhom: Way = {
  name: 'forWhom',
  names: ({ around }) => {
    const { what, who } = laidDown(around);
    if (what === undefined || who.endsWith('的')) return null;
    const each = eachIn(who);
    const whose = each === '' ? who : who.slice(0, -each.length);
    if (!(CEILING.test(what) && each !== '') && !isParty(whose, each)) return null;
    const told = what.replace(IN_SCOPE, '').replace(ARISES, '');
    const named = BARE.test(told) ? joined(costOf(around), told) : told;
    return `${who}${named}`;
  },
};

/** 职工参保人员; 退休人员, with no each of them: who, and no measure (人均月收入). */
function isParty(whose: string, each: string): boolean {
  if (whose.length < 2 || whose.length > LONGEST_WHO) return false;
  return each !== '' || PERSONS.test(whose);
}

/** 在职职工门诊起付标准为□，退休人员为: the same for others, in a clause of its own. */
const FOR_FIRST = byUnit(
  `^[^，；□]{0,4}(?:${INSURED.source})(?<what>[^，；□]{3,20}(?:${LAID_DOWN.source}))(?:为|[^，；□]{2,4}[至到])□$`,
);
const FOR_OTHERS = shape`^(?<who>[^，；□]{2,12})为$`;

function laidDown({ own, earlier }: Surroundings): { what: string | undefined; who: string } {
  const { who: others } = FOR_OTHERS.exec(own)?.groups ?? {};
  if (others !== undefined)
    return { what: FOR_FIRST.exec(earlier[0] ?? '')?.groups?.what, who: others };
  const here = STATED.exec(own)?.groups;
  if (here !== undefined) return { what: here.what, who: here.who ?? '' };
  if (!ALSO_FOR.test(own)) return { what: undefined, who: '' };
  const before = STATED.exec((earlier[0] ?? '').replace(/□$/u, ''))?.groups;
  return { what: before?.what, who: own };
}

/** 居家护理生活照料费用 of 居家护理发生的生活照料费用，…: the cost with which the sentence begins; '' where it begins with none. */
function costOf({ earlier }: Surroundings): string {
  const cost = (earlier.at(-1) ?? '').replace(ARISES, '');
  if (!COST.test(cost) || cost.includes('□')) return '';
  return cost.length <= LONGEST_COST
    ? cost
    : paymentIn(cost) || cost.replace(/^.*的/u, '').slice(-LONGEST_COST);
}
