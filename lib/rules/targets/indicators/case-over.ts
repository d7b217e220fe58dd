import { STEP } from '../../../lexicon/class-words.ts';
import { AID, GIVE } from '../../../lexicon/common-words.ts';
import { KIND_END } from '../../../lexicon/naming-words.ts';
import { PARTY } from '../../../lexicon/target-words.ts';
import type { Span } from '../../../model/span.ts';
import { byUnit } from '../../../text/by-unit.ts';

const LETTER = '(?:[^，；：（）、每]|（[^（）]{0,12}）)';
const AGAIN = '(?:[再另则各均]|按|一次性|分别|每[^，；：每\\d]{1,3})*';
const PAYS = `(?:${GIVE.source}|${AID.source})`;
/** 老年人, 旅行社: of whom so much is asked. */
const WHO = `(?:${PARTY.source}|${KIND_END.source}|社)`;

/** 带动3人以上就业的再给予, 100座以下每架次补贴: a case told by an amount in the number's own clause, before what is paid. */
const OWN_CASE = byUnit(
  `(?:^|[，；：])(?:其中|对)?(?:经[^，；：的]{1,8}的)?(?<size>(?![按每经给奖补])${LETTER}{0,24}?(?:[\\d二三四五六七八九十百千万]|一(?!次性|批|般))${LETTER}{1,14}?)(?<!的|\\d个?[年月日天]|[年月日天]以[上下内])(?:的(?:${PARTY.source})?${AGAIN}|${AGAIN}(?=${PAYS}))(?:${PAYS}|一次性|再|最高)*(?:每[^，；：每\\d]{1,3}){0,2}$`,
);

/** 大棚50亩以上的，奖励村1万元，奖励农户; 纳税额达到50万元，一次性给予: a case in a clause before, behind which all is paid. */
const CASE_BEFORE = byUnit(
  `(?:^|[，；：])(?:\\d{1,2}[.．、]|[一二三四五六七八九十]{1,3}、|（[^（）]{1,3}）|第[^，]{1,5}条 ?)?(?:(?:但|其中|对|在(?=\\d))，?)*(?<size>(?!对)(?:[^，；：（）]|（[^（）]{0,12}）){2,26}?)(?<!\\d[年月日天]|[年月日天]以[上下内])(?:[的者]|的?前[\\d一二三四五六七八九十]{1,3}名|(?<=(?:达到?|超过|突破)\\d[^，；：的]{1,6}))(?:，[^，；：]{0,14}${PAYS}[^，；：]{0,16}){0,3}，[^，；：]*$`,
);

/** 按每200万元奖励, 零售额超过500万元的部分，按每200万元: for each step of what so much is paid. */
const OWN_STEP = byUnit(
  `(?:^|[，；：])(?:(?<of>[^，；：]{2,20}?)的?部分，)?(?:按照?|对)?其?(?<step>[^，；：每]{0,16}每(?:${STEP.source}|增长|满)?(?:\\d[\\d.]*)[^，；：]{1,8}?)(?:的(?:标准)?)?(?:${PAYS}|一次性|最高)+$`,
);

/** 年满100周岁以上的老年人，每月享受; 且增长10%以上的剧团，分别奖励: of whom so much is asked, or asked as well. */
const WHO_BEFORE = byUnit(
  `(?:^|[，；：])(?:\\d{1,2}[.．、])? ?(?!对|第|\\d{1,2}[.．、])(?<also>且|并且|同时)?(?<size>[^，；：]{0,16}\\d[^，；：的]{1,12}的(?<who>[^，；：的]{0,10}?${WHO}))(?:，[^，；：]{0,14}${PAYS}[^，；：]{0,16}){0,3}，[^，；：]*$`,
);
/** So long a case gives way to who is meant. */
const LONG = 17;

/** The same before it, which tells of what: 大棚 of 大棚50亩以上的，…；100亩以上的. */
const THING = byUnit(
  '(?:^|[，；：。、])(?:其中|对)?(?<thing>[^，；：。、（）\\d每对]{2,14})\\d[^，；：。]{1,16}(?:的|以[上下内])[^。]*$',
);
const REACH = 120;

/** 年纳税额100万元至200万元 of 年纳税额50万元至100万元的奖励2万元，100万元至200万元的奖励: the case by whose amount a payment is told from others; '' where none tells it. `span`: the sentence up to the payment. */
export function caseOver(text: string, { from, to }: Span): string {
  const sentence = text.slice(from, to);
  const whole = stepIn(sentence) || whoIn(sentence);
  if (whole !== '') return whole;
  const { size = '' } = (OWN_CASE.exec(sentence) ?? CASE_BEFORE.exec(sentence))?.groups ?? {};
  if (CONTRACT.test(size)) return '';
  if (!/^\d/u.test(size)) return size;
  const before = text.slice(Math.max(0, to - REACH), text.lastIndexOf(size, to));
  return `${THING.exec(before)?.groups?.thing ?? ''}${size}`;
}

/** 签订3年以上劳动合同: for how long somebody binds himself, and no size. */
const CONTRACT = /(?:合同|协议)$/u;

function stepIn(sentence: string): string {
  const { of, step = '' } = OWN_STEP.exec(sentence)?.groups ?? {};
  return of === undefined ? step : `${of}部分${step}`;
}

function whoIn(sentence: string): string {
  const { also, size = '', who = '' } = WHO_BEFORE.exec(sentence)?.groups ?? {};
  if (also !== undefined) return who;
  return size.length > LONG && who.length > 2 ? who : size.replace('的', '');
}
