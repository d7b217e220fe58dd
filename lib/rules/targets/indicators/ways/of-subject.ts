import { SETTLE_OR_CHARGE } from '../../../../lexicon/naming-words.ts';
import { ALLOWANCE, HAND_OUT } from '../../../../lexicon/way-words.ts';
import { byUnit } from '../../../../text/by-unit.ts';
import { shape } from '../../../../text/pattern.ts';
import { stripLink } from '../noun.ts';
import { eachIn } from '../payment.ts';
import type { Surroundings } from '../surroundings.ts';
import { shorten } from '../topic.ts';
import type { Way } from '../way.ts';

const LONGEST_CASE = 18;
const LONGEST_BASE = 10;

/** 核实发给, 发放: what is done with what has been named. */
const DONE = shape`^(?:按[年季月日])?(?:核实|据实|一次性?|定额)?(?:${HAND_OUT}|${SETTLE_OR_CHARGE})?(?:为(?:原则|限|宜|准))?$`;
/** 但情形特殊者: whose case it is. */
const CASE = shape`^(?:但|其中|[一二三四五六七八九十]{1,3}、)?(?<who>[^，]{2,60})[者的]$`;
/** 以租金总额的: a share of what. 由统筹基金支付: by whom it is paid. */
const BASE = shape`^(?:得?按照?|得?以|得?依)(?<of>[^，□]{2,40}?)的?$|^由(?<payer>[^，□]{2,16}(?:支付|承担|负担|(?<aid>补助)))$|^(?<bare>补[助贴])$`;

/** 津贴, 补助金: only what is paid, and not for what. */
const ONLY_PAYMENT = byUnit(`^得于?|^${ALLOWANCE.source}$`, 'g');

/** 租屋补助金占租金总额比例 of 租屋补助金，以租金总额的«百分之六十»发给; 搬迁补助金 of 搬迁补助金，…，最高发给«三万元»: a number that only goes on with what its provision begins with. */
export const ofSubject: Way = {
  name: 'ofSubject',
  names: ({ around, unit }) => {
    if (!DONE.test(around.behind)) return null;
    if (unit === '%') return shareOf(around);
    const own = around.own.replace(PAYS_EACH, '$<each>');
    const rest = stripLink(own).replace(ONLY_PAYMENT, '');
    const each = eachIn(own);
    if (rest !== '' && rest !== each) return null;
    if (unit !== '元' && around.inner.length > LONGEST_VERB) return null;
    const subject = around.list.subject;
    if (subject === '') return null;
    const { who = '' } = CASE.exec(around.list.condition)?.groups ?? {};
    const term = unit === '元' || MEASURED.test(subject) ? '' : `${around.inner}期限`;
    return `${shorten(who, LONGEST_CASE)}${each}${subject}${term}`;
  },
};

/** 每次补助. */
const PAYS_EACH = /^(?<each>每[^，□每]{1,3})补助(?:新台币|人民币)?$/u;

/** 申请租金补助，以实付租金«百分之三十»为准: what is asked for. */
const ASKED_FOR = shape`^申请(?<aid>[^，□]{2,24}补[助贴])$`;

/** 补助时数: tells itself how it is measured. */
const MEASURED = /(?:[时天次]数|[期年]限)$/u;

/** 最长发给. */
const LONGEST_VERB = 2;

function shareOf(around: Surroundings): string | null {
  const base = BASE.exec(around.own)?.groups;
  if (base === undefined) return null;
  const asked = ASKED_FOR.exec(around.earlier[0] ?? '')?.groups?.aid;
  const subject = asked ?? around.list.subject;
  return subject === '' ? null : `${subject}${ofBase(base, subject)}比例`;
}

/** Of what, or by whom, a share of the subject is; nothing where it is only paid. */
function ofBase({ of, payer, aid, bare }: Partial<Record<string, string>>, subject: string) {
  if (bare !== undefined || (aid !== undefined && subject.endsWith(aid))) return '';
  return payer ?? `占${shorten((of ?? '').replace(/^.*的(?=.{4})/u, ''), LONGEST_BASE)}`;
}
