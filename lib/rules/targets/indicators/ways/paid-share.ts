import { AID, GIVE } from '../../../../lexicon/common-words.ts';
import { CHARGE } from '../../../../lexicon/naming-words.ts';
import { PARTY } from '../../../../lexicon/target-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { stripLink } from '../noun.ts';
import { paymentIn } from '../payment.ts';
import type { Surroundings } from '../surroundings.ts';
import { aboutOf } from '../topic.ts';
import { sizeOf, topicOfPayment } from '../topic-of-payment.ts';
import { trimmed } from '../trims.ts';
import type { Asked, Way } from '../way.ts';
import { whichYears } from '../which-years.ts';
import { joined, whomOf } from '../whom.ts';

/** What a share is of goes without saying where it is as long as this and somebody gets it. */
const LONG_BASE = 10;
/** Whom a share is paid to is told in so many letters. */
const SHORT_TOPIC = 8;
/** 租金, 保费. */
const SHORT_BASE = 2;

/** 项目设备购置额奖补比例 of 按项目设备购置额的«10%»给予奖补: of what, by whom, for what so large a share is paid. */
export const paidShare: Way = {
  name: 'paidShare',
  names: (asked) => {
    const { around } = asked;
    const payment = (paymentIn(around.behind) || paidNext(around)).replace(
      /(?<=贴息|补贴|补助|奖补)资金$/u,
      '',
    );
    if (payment === '' || payment === '标准' || isCharged(around)) return null;
    if (payment.length > LONGEST_PAYMENT)
      return SHARE_OF.test(around.own) ? `${payment}比例` : null;
    if (around.inner !== '' && ON_RULES.test(around.own))
      return `${joined(topicOfPayment(around), payment)}占${around.inner}比例`;
    const { whom } = TO_WHOM.exec(around.behind)?.groups ?? {};
    return `${joined(whom ?? nameOfShare(asked), payment)}比例`;
  },
};

/** 按照规定分阶段给予不超过总投入: by what it is paid, and not of what. */
const ON_RULES = shape`^按照?(?:有关|相关)?规定(?:分阶段|分期|分年度)?(?:${GIVE})?$`;

/** 可以减半征收房租: what is charged at a part, and of nothing else. */
const CHARGED = shape`^(?:足额|依法)?(?:${CHARGE})`;

function isCharged({ own, behind }: Surroundings): boolean {
  return (!own.includes('按') || own.endsWith('的')) && CHARGED.test(behind);
}

/** 按照投资额的10%，分别给予最高□的奖励: what the share is of is paid in the next clause. */
const NEXT_GIVES = shape`^，(?:对该?[^，。；]{2,12}?)?(?:分别|一次性)*给予[^。；]{0,24}?(?<paid>${AID})`;

function paidNext({ own, behind, ahead }: Surroundings): string {
  return behind === '' && /按[^，]*的$/u.test(own)
    ? (NEXT_GIVES.exec(ahead)?.groups?.paid ?? '')
    : '';
}

/** Of what, or by whom, the share is paid. */
function nameOfShare({ around, before }: Asked): string {
  const { of, whose } = baseOf(around);
  const { payer } = PAYER.exec(around.own)?.groups ?? {};
  if (payer !== undefined && (of === '' || OF_RATE.test(of)))
    return payer === '财政' ? `${whomOf(around)}${payer}` : payer;
  if (of === '') return whichYears(around.own) || whoGets(around, before);
  return joined(whose, of.length > LONG_BASE && whose !== '' && !LEVEL_ONLY.test(whose) ? '' : of);
}

/** 按到账金额的5%奖励经营团队: to whom the share is paid, behind what is paid. */
const TO_WHOM = shape`^${AID}(?<whom>[^，□的]{2,8}(?:${PARTY}|团队|人员))$`;

/** 大型企业按30%返还, 展位费按70%补贴: of several parties or costs the one that this share is paid to or of. */
const WHO_HERE = shape`^(?<who>[^，□对将由的按]{2,10}(?:${PARTY})|[^，□对将由的按]{1,8}[费金租价款])按照?(?:不超过|最高)?$`;

function whoGets(around: Surroundings, before: string): string {
  return WHO_HERE.exec(around.own)?.groups?.who ?? whomFor(around, before);
}

/** 固定资产投资5000万元以上的，按5%补助: whom or what of which size the share is paid for. */
function whomFor(around: Surroundings, before: string): string {
  return aboutOf(around) ?? (before || sizeOf(around));
}

/** 省财政再给予«25%»的贴息: who pays tells the shares of several apart, and of which rate goes without saying. */
const PAYER = /(?<payer>(?:中央|[省市县区州]级?)?财政)(?=再|按|给|予|对|全|$)/u;
const OF_RATE = /利率$/u;

const LONGEST_PAYMENT = 8;
/** 按上年补助额度的: a share of a sum. */
const SHARE_OF = shape`按照?[^，]{2,20}[额费金款]度?的$`;

/** What the share is of, and who pays it or whom for. */
function baseOf(around: Surroundings): { of: string; whose: string } {
  const own = around.own.replace(/分别|□[、和及]/gu, '');
  const [actor = '', base = ''] = own.split(/按照?|[参比]照|不超过/u, 2);
  const given = base === '' ? GIVEN_BASE.exec(around.own)?.groups?.base : undefined;
  const { compared } = COMPARED.exec(around.earlier[0] ?? '')?.groups ?? {};
  if (base === '' && given === undefined && compared !== undefined)
    return { of: trimmed(compared), whose: '' };
  const of = trimmed(
    stripLink((given ?? base).replace(TO_PARTY, '')).replace(/^.*的(?=[^的]{4})/u, ''),
  );
  if (of === '' && around.inner !== '')
    return {
      of: around.inner.replace(/^可?给予/u, ''),
      whose: (aboutOf(around) ?? '').slice(-LONGEST_WHOSE),
    };
  const payer = given === undefined ? actor : '';
  return { of, whose: payerOf(around, payer, of).slice(-LONGEST_WHOSE) };
}

const LONGEST_WHOSE = 16;

/** 按投资额给企业□奖励: to whom, behind what the share is of. */
const TO_PARTY = shape`(?<=.{4})给(?:予)?(?:${PARTY})$`;

/** 比照其财政贡献额增量部分，分别按50%: a share of what the clause before tells. */
const COMPARED = shape`(?:比照|参照)其?(?<compared>[^，□对]{3,16}(?:部分|[额费款税量息]))$`;

/** 中央财政 of 落实中央财政按…: who pays; whom for, where it is a share of a bare 减免金额. */
function payerOf(around: Surroundings, actor: string, of: string): string {
  const payer = trimmed(
    actor.replace(/^(?:落实|由|并|对(?![外口应]))|^.*(?:期间|(?<!博士)后)$|再$/gu, ''),
  );
  if (payer !== '' || !BARE_SUM.test(of)) return payer;
  const named = around.earlier[0] ?? '';
  return CASE.test(named)
    ? named
    : whomOf(around, of.length <= SHORT_BASE ? LONGEST_WHOSE : SHORT_TOPIC);
}

/** 省级 pays more than one. */
const LEVEL_ONLY = /^(?:中央|国家|[省市县区州]级)$/u;

/** 减免金额, 投资额: a sum that says not of what. */
const BARE_SUM = shape`^.{0,3}额$|^[^率]{0,2}[费金款]$`;
/** 国外新兴市场，按保费的40%: a bare noun before tells the case. */
const CASE = shape`^[^，□的对为把将按后时者]{3,8}$`;

/** 给予首笔贷款金额«2%»的补贴, 给予3个月应缴水费«30%»的补贴: what a share of is given. */
const GIVEN_BASE = shape`(?:给予|予以|增加)(?:[^，□每]{0,8}□)?(?<base>[^，□每]{1,14}[费金额款价率息力分])的?$`;
