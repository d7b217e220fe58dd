import { LOCALITY, MEAN_OF, REPAID, SETTLE } from '../../../../lexicon/naming-words.ts';
import { NEEDY } from '../../../../lexicon/way-words.ts';
import { shape } from '../../../../text/pattern.ts';
import type { Surroundings } from '../surroundings.ts';
import { trimmed } from '../trims.ts';
import type { Way } from '../way.ts';
import { joined, whomOf } from '../whom.ts';

/** A basis of so many letters is told. */
const SHORTEST_BASIS = 4;
/** The basis of a standard, without what is done with it: 月人均失业保险金 of 月人均失业保险金和人数确定. */
const BASIS_END = shape`(?:和|及(?!其)|${SETTLE}).*$|的$`;
/** 当地月人均失业保险金: the money, without whose and over what it is taken. */
const MEAN = shape`^(?:.*缴纳的?)?${LOCALITY}?(?:上年度)?(?:月|年)?${MEAN_OF}?`;
const LONGEST_BASIS = 8;
const LONGEST_PARTY = 10;

/** 按6个月的失业保险金落实稳岗返还政策: what is paid so. */
const PAID_AFTER = shape`(?:落实|执行|给予|发放)(?<paid>[^，]{2,10}${REPAID})(?:政策)?$`;

/** 可按□的失业保险金，返还失业保险费: what is paid so, told behind. */
const REPAID_NEXT = shape`^(?<verb>${REPAID})(?<what>[^，的]{2,8}[费金])$`;

/** 进行“困难企业稳岗返还”，返还标准按…; 符合困难企业稳岗返还条件的: the payment has a title. */
const TITLED_PAYMENT = shape`(?:“|符合)(?<title>[^“”，]{2,20}${REPAID})(?:”|条件)`;
/** 经营困难且恢复有望企业: who is in need, and nothing else of them. */
const AND_HOPEFUL = shape`^.{0,6}(?<need>困难)[且、][^，、]{2,8}?(?=${NEEDY})`;
const PAYMENT_END = shape`${REPAID}$`;

/** 参保企业失业保险金返还标准 of 对参保企业，返还标准可按«6个月»的失业保险金确定: whose standard, and so much of what. */
export const standard: Way = {
  name: 'standard',
  names: ({ around, before, after }) => {
    const { paid } = PAID_AFTER.exec(around.behind)?.groups ?? {};
    if (paid !== undefined) return `${paid}标准`;
    const repaid = /按照?$/u.test(around.own) ? REPAID_NEXT.exec(around.next)?.groups : undefined;
    if (repaid !== undefined)
      return `${whomOf(around, LONGEST_PARTY)}${repaid.what}${repaid.verb}标准`;
    const { name = standardIn(around) } = OF_LAST_YEAR.exec(around.own)?.groups ?? {};
    const told = before.endsWith('标准') ? before : name;
    return told === '' ? null : `${ofStandard(around, after)}${told}`;
  },
};

function ofStandard(around: Surroundings, after: string): string {
  const basis = after.replace(BASIS_END, '').replace(MEAN, '');
  if (basis.length < SHORTEST_BASIS) return '';
  const { title: named } = TITLED_PAYMENT.exec(around.earlier.join('，'))?.groups ?? {};
  if (named !== undefined)
    return trimmed(named).replace(PAYMENT_END, '').replace(AND_HOPEFUL, '$<need>');
  return joined(whomOf(around, LONGEST_PARTY), basis.length <= LONGEST_BASIS ? basis : '');
}

/** 返还标准按上年度6个月的: of which year goes without saying. */
const OF_LAST_YEAR = shape`(?<name>[^，可按的]{2,6}标准)可?按照?上一?年度?$`;

/** 返还标准可按…确定，或按6个月的…: the standard that an alternative is of; '' where it is none. */
function standardIn({ own, earlier }: Surroundings): string {
  if (!/^或?按照?$/u.test(own)) return '';
  return /(?<name>[^，可按的]{2,6}标准)/u.exec(earlier.join('，'))?.groups?.name ?? '';
}
