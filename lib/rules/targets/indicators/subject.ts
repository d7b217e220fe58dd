import { CHARGES } from '../../../lexicon/naming-words.ts';
import { PAYMENT } from '../../../lexicon/target-words.ts';
import { CHARGE_OR_SPARE, HAND_OUT, PARTY_DOES } from '../../../lexicon/way-words.ts';
import { shape } from '../../../text/pattern.ts';
import type { Passage } from '../../rule.ts';
import { stripHead } from './noun.ts';

/** 第十四条 搬迁补助金，, 住院医疗费用，, 异地就业交通补助金，依下列规定核发：: what a provision begins with, and is about. */
const SUBJECT = shape`^(?:第 ?[\d一二三四五六七八九十百]{1,4} ?条[ 　]*|（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十\d]{1,3}[、.．])?(?<subject>[^，。；：（）\d]{2,14}(?:${CHARGES}|${PAYMENT}|费用|给付))(?:[时次]数)?，`;
/** 对企业给予补助: a clause that says what is done, and no noun. */
const DOES = shape`${CHARGE_OR_SPARE}(?=.)|[对将把应得可须要为由向按依在给]|${PARTY_DOES}`;

/** 其全年保费的补助标准如下：, 前项训练之补助时数为：: what a list gives for each case, in the last clause before it. */
const GIVEN_IN_LIST = shape`(?:^|[，。])(?:第 ?[\d一二三四五六七八九十百]{1,4} ?条[ 　]*|其)?(?<subject>[^，。；：（）\d]{2,24}?(?:(?:${PAYMENT}|${CHARGES})(?=标准|基准|比例|额度|如|[分为])|[时天次]数|[期年]限))(?:标准|基准|比例|额度)?(?:分别)?(?:如下|为)：$`;

/** The payment or charge that the provision names before all else, or what opens the list in which it stands, or the article does; '' where none is named. */
export function subjectOf({ text, opening, article }: Passage): string {
  return ownSubject(text) || givenIn(opening) || ownSubject(opening) || ownSubject(article);
}

function ownSubject(words: string | null | undefined): string {
  const { subject: named = '' } = SUBJECT.exec(words?.slice(0, LONGEST) ?? '')?.groups ?? {};
  const subject = withoutOf(named);
  const isNoun = !DOES.test(subject) && stripHead(subject) === subject;
  return subject.length >= SHORTEST && isNoun && !OF_WHAT.test(subject) ? subject : '';
}

/** 居家护理补助 of 居家护理的补助. */
function withoutOf(subject: string): string {
  return subject.replace(/[的之](?=\p{Script=Han}{2,4}$)/u, '');
}

/** 前项补助之补助, 补助审核及补助: says not which. */
const OF_WHAT = /^[前该本]|及补[助贴]$/u;
/** 依下列基准发给奖励金：, 应依下列规定核发雇用奖励：: what is paid in each case. */
const PAID_IN_LIST = shape`[依按]照?(?:下列|以下)[^，。：]{0,6}?${HAND_OUT}(?<paid>[^，。：]{3,12})：$`;

function givenIn(opening: string | null): string {
  const { paid } = PAID_IN_LIST.exec(opening ?? '')?.groups ?? {};
  if (paid !== undefined) return paid;
  const { subject = '' } = GIVEN_IN_LIST.exec(opening ?? '')?.groups ?? {};
  const named = withoutOf(subject);
  return named.length < SHORTEST || DOES.test(named) || OF_WHAT.test(named) ? '' : named;
}

const LONGEST = 40;
/** 补助金, 津贴: says not which. */
const SHORTEST = 4;
