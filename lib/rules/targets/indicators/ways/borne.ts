import { PAID_OUT } from '../../../../lexicon/class-words.ts';
import { BEAR } from '../../../../lexicon/kind-words.ts';
import { PARTY } from '../../../../lexicon/target-words.ts';
import { shape } from '../../../../text/pattern.ts';
import type { Surroundings } from '../surroundings.ts';
import { headingTopic, shorten } from '../topic.ts';
import { trimmed } from '../trims.ts';
import type { Way } from '../way.ts';

/** 职工参保人员由统筹基金按门诊□、住院: whose costs, who bears a share of them, and of which. */
const BY_WHOM = shape`^(?<who>[^，由□]{0,40})由(?<payer>[^，由□]{2,14}?)按照?(?:[^，□]{0,12}□[、和及]){0,4}(?<item>[^，□]{0,12})$`;
/** 项目经费按照中央□、省级: the cost, and each who bears a share of it. */
const EACH_BEARER = shape`^(?<who>[^，由□]{2,14}?)按照?(?:[^，□]{2,8}□[、和及]){0,4}(?<payer>[^，□]{2,8}?)的?$`;
/** 的比例支付, 予以分担, also behind the shares that follow. */
const BEARS = shape`^(?:[、和及][^，。；□]{0,12}□){0,4}(?:的?比例(?:予以|进行|给予)?|予以)(?<verb>${BEAR})`;
/** 享受一级待遇的失能人员: the benefit tells who. */
const ENJOYS = shape`^享受(?<benefit>[^，的]{2,12}待遇)的`;
/** （二）设备使用费用: a heading that names the cost. */
const COST_HEADING = shape`^(?:（[^（）]{1,3}）|[^，。；（）]{1,3}[、.．])? ?(?<cost>[^，。；：、（）和]{2,8}费用?)[：:]?$`;
const LONGEST_WHO = 12;

/** 职工参保人员住院统筹基金支付比例 of 职工参保人员由统筹基金按住院«75%»的比例支付: the share of a cost that somebody bears. */
export const borne: Way = {
  name: 'borne',
  names: ({ around, unit }) => {
    const told = BY_WHOM.exec(around.own) ?? EACH_BEARER.exec(around.own);
    const { who = '', payer, item = '' } = told?.groups ?? {};
    const { verb } = BEARS.exec(around.ahead)?.groups ?? {};
    if (payer === undefined || verb === undefined)
      return partOf(around, unit) ?? restOf(around) ?? instalmentOf(around) ?? deductionOf(around);
    const cost = item || (COST_HEADING.exec(around.section)?.groups?.cost ?? '');
    return `${inShort(who)}${cost}${payer}${verb}比例`;
  },
};

/** 由统筹基金支付□, 个人承担□, 所需资金由省、市财政各承担□: who bears so much, and nothing of which cost. */
const BEARER = shape`(?:^(?:其中)?|由)(?<bearer>[^，由□]{0,8}(?:${PARTY}|财政|基金|银行|中央|^[省市县区乡镇州]{1,2}级?))[各均]?(?<bears>${BEAR})$`;

/** 由县财政承担□、乡镇财政承担: who else bears a share. */
const LISTED = /□[、和及]/u;

function partOf({ own, behind, list }: Surroundings, unit: string): string | null {
  const { bearer, bears } = BEARER.exec(own.split(LISTED).at(-1) ?? '')?.groups ?? {};
  return bearer === undefined || behind !== '' || list.subject !== ''
    ? null
    : `${bearer}${bears}${unit.endsWith('元') ? '' : '比例'}`;
}

/** 余下□由县财政承担: who bears the rest. */
const BEARER_BEHIND = shape`^的?(?:部分)?由(?<bearer>[^，由□]{2,12}?)(?<bears>${BEAR})$`;

function restOf({ behind }: Surroundings): string | null {
  const { bearer, bears } = BEARER_BEHIND.exec(behind)?.groups ?? {};
  return bearer === undefined ? null : `${bearer}${bears}比例`;
}

/** 奖励资金分□按□、□拨付: what is paid in parts. */
const IN_PARTS = shape`^(?<sum>[^，□]{2,14})分(?:□|[\d一二两三四五六]{1,2}[年期次批])按照?(?:□[、和及]){0,4}$`;
const DEED_BEHIND = shape`^(?:[、和及]□){0,4}的?(?:比例|进度)?(?:予以|进行)?(?<deed>${PAID_OUT})`;

function instalmentOf({ own, ahead }: Surroundings): string | null {
  const { sum } = IN_PARTS.exec(own)?.groups ?? {};
  const { deed } = DEED_BEHIND.exec(ahead)?.groups ?? {};
  return sum === undefined || deed === undefined ? null : `${sum}${deed}比例`;
}

/** 可由夫妻双方分别按扣除标准的□扣除: who takes so much of a standard off. */
const DEDUCTS = shape`由(?<who>[^，由□对]{2,12}?)(?:对[^，□]{2,16}?)?(?:分别|各自)?按照?[^，□]{2,8}标准的$`;
const OFF = shape`^(?<deed>扣除|抵扣|缴纳)`;

function deductionOf(around: Surroundings): string | null {
  const { who } = DEDUCTS.exec(around.own)?.groups ?? {};
  const { deed } = OFF.exec(around.behind)?.groups ?? {};
  return who === undefined || deed === undefined
    ? null
    : `${who}${headingTopic(around)}${deed}比例`;
}

function inShort(who: string): string {
  const { benefit } = ENJOYS.exec(who)?.groups ?? {};
  return benefit === undefined ? shorten(trimmed(who), LONGEST_WHO) : `${benefit}人员`;
}
