import { GIVE } from '../../../lexicon/common-words.ts';
import { perModel } from '../../../lexicon/current-model.ts';
import { HONOUR, KIND_END } from '../../../lexicon/naming-words.ts';
import { DO, PARTY, PAYMENT } from '../../../lexicon/target-words.ts';
import { GIVE_SUM } from '../../../lexicon/way-words.ts';
import { shape } from '../../../text/pattern.ts';
import { namedReceiver } from './named-receiver.ts';
import { partTold } from './part-told.ts';
import { payeeToldBefore } from './payee-told-before.ts';
import { plainClause } from './plain-clause.ts';
import { selectedOf } from './selected.ts';
import { stepOf } from './step-paid.ts';
import type { Surroundings } from './surroundings.ts';
import { aboutOf, clauseBefore, headingTopic, shorten } from './topic.ts';
import { topicOfHeading } from './topic-of-heading.ts';

/** What a payment is for: whom the sentence names, the heading's topic, or what the sentence begins with. */
export function topicOfPayment(around: Surroundings): string {
  const step = stepOf(around);
  if (step !== '') return step;
  const named =
    selectedOf(around) ?? creditOf(around) ?? receiverOf(around) ?? purposeBehind(around);
  const topic = named === undefined ? topicBefore(around) : withAnswer(around, named);
  return topic || (PARTY_GIVEN.exec(around.own)?.groups?.whom ?? '');
}

/** 给予承办单位□补贴: who gets it, where nothing else is told. */
const PARTY_GIVEN = shape`${GIVE}(?!单位|个人)(?<whom>[^，□的每]{0,8}${PARTY})(?:一次性|最高|不超过)*$`;

/** What a payment is for, as the clauses before its own and the headings tell. */
export function topicBefore(around: Surroundings): string {
  const part = partTold(around);
  if (part !== '') return part;
  const about = withSize(around, aboutOf(around));
  if (about !== null) return withAnswer(around, about);
  const topic = around.label || topicAround(around);
  return NO_TOPIC.test(topic) ? '' : topic;
}

/** 补助方式：以校为单位申请: how it is paid, and not what. */
const NO_TOPIC = shape`(?:方式|办法|程序|流程)$`;

/** 挂牌民宿一星级 of 对挂牌的民宿，评定为一、二星级的，分别给予: whom it is for, and which of them. */
function withAnswer({ answer }: Surroundings, about: string): string {
  const which = answer.replace(AS_WHICH, '').replace(/[的者]$/u, '');
  if (!(AS_WHICH.test(answer) || ONLY_WHICH.test(answer)) || about.includes(which)) return about;
  return /[级类等档]$/u.test(which)
    ? `${which}${about.replace(/^.*的(?=.{2})/u, '')}`
    : `${shorten(about, SHORT)}${which}`;
}

/** 二星级的: a later item, of which what stands before the first is not told. */
const ONLY_WHICH = /^[^对，□]{2,6}的$/u;

/** 根据标准评定为一星级: what is told before which it is. */
const AS_WHICH = shape`^(?!对)[^，□]{0,10}(?:${HONOUR}|达到)(?=.{2})`;

/** The topic of the heading, else what the sentence begins with. */
function topicAround(around: Surroundings): string {
  const titled = titledTopic(around);
  if (titled !== '') return titled;
  if (listsThings(around)) return around.heading;
  const told = payeeToldBefore(around);
  const isTold = around.earlier.length > 0 && !around.section.includes(told);
  const { purpose } = (isTold ? null : PURPOSE.exec(around.next))?.groups ?? {};
  if (purpose !== undefined) return shorten(purpose);
  return around.section.includes(told) ? '' : told;
}

/** What the heading says that all of it is about, where the sentence itself says nothing of what is done. */
function titledTopic(around: Surroundings): string {
  const topic = MADE_FIRST().test(around.earlier.at(-1) ?? '') ? '' : headingTopic(around);
  if (topic !== '') return `${kindOfCase(around)}${topic}`;
  return around.earlier.length === 0 && BY_RULES.test(around.own) ? topicOfHeading(around) : '';
}

/** 按照规定分阶段给予: a sentence that says of nothing what it is for. */
const BY_RULES = /^按照?(?:有关|相关)?规定/u;

/** 设置水帘式禽舍，每场最高补助: what is done says more than the heading. */
const MADE_FIRST = perModel(() => shape`^${DO()}[^，□的]{4,}$`);

function creditOf({ own, earlier }: Surroundings): string | undefined {
  return own === '' ? CREDIT.exec(earlier[0] ?? '')?.groups?.credit : undefined;
}

/** 妇女申请小额担保贷款，最高额度提高到□: what of so much may be had. */
const CREDIT = shape`(?:${GIVE_SUM}(?!人)|办理)(?<credit>[^，□的]{2,10}(?:贷款|授信|保险))$`;

/** 发布方 of 给予发布方最高□支持: who gets it, where the sentence does not tell more of them; undefined where the clause names nobody. */
function receiverOf(around: Surroundings): string | undefined {
  const { own } = around;
  const whom = namedReceiver(around);
  if (whom === undefined) return undefined;
  const about = aboutOf(around) ?? '';
  if (about.endsWith(whom) || (about !== '' && AFTER.test(own))) return undefined;
  if (whom.length > SHORT_CASE || !DONE.test(whom)) return whom;
  return partTold(around) || `${about || clauseBefore(around, 'nearest', around.earlier)}${whom}`;
}

/** 在验收合格后给予: when it is paid, and not to whom. */
const AFTER = shape`^在[^，□]{2,8}后(?:${GIVE})`;

/** 通过验收, 达到一级: a case of what the sentence is about. */
const DONE = /^(?:通过|达到|完成|获得|经)/u;
const SHORT_CASE = 6;

/** 安排□经费支持服务中心建设: what the sum is spent on, told right behind it. */
const SPENT_ON = shape`^(?:(?:专项)?(?:资金|经费))?(?:用于|支持)(?<purpose>[^，□]{4,30})$`;

function purposeBehind({ behind }: Surroundings): string | undefined {
  const { purpose } = SPENT_ON.exec(behind)?.groups ?? {};
  return purpose && shorten(purpose);
}

/** 2.校车购置补贴。幼儿校车、小学生校车、专用校车，按照: things that the heading tells all of. */
function listsThings({ heading, earlier }: Surroundings): boolean {
  return (earlier.at(-1)?.split('、').length ?? 0) >= MANY && TITLES_PAYMENT.test(heading);
}

const MANY = 3;
const TITLES_PAYMENT = shape`${PAYMENT}$`;

const LONGEST = 22;
/** 人数为50人以上的: of what size that is which so much is paid for, and nothing that is done. */
const SIZE = shape`^(?:(?:但|其中|对)，?)*(?<size>[^，对]{2,22}?(?:（含）)?(?:以[上下内])?)(?<![年月日天]|[年月日天]以[上下内])[的者]$`;

/** 年产值首次达到5亿元的: of several sizes, the one that the payment answers. */
const ANSWERED = /\d[万亿]?\p{Script=Han}{1,4}的$/u;

/** 装机功率500千瓦以上新建充电站: whom or what it is for, of what size. */
function withSize(around: Surroundings, about: string | null): string | null {
  const size = sizeOf(around);
  if (size === '') return about;
  if (TELLS_WHO.test(size)) return size;
  const what = about ?? whoBefore(around, size);
  if (size.startsWith(what.slice(0, 4)) || size.includes(what.slice(-2))) return size;
  if (size.length + what.length <= LONGEST) return `${size}${what}`;
  return `${size}${shorten(what, SHORT)}`;
}

/** 每200万元, 100周岁以上老年人: a case that tells all. */
const TELLS_WHO = shape`每|\d.*(?:${PARTY}|${KIND_END}|社)(?<!\d万?[人户])$|^[^\d]+(?:${PARTY}|${KIND_END}|社)$`;
/** Of what is cut so much is told beside the size. */
const SHORT = 10;
const SHORTEST = 4;

/** What the sentence begins with, before the clause that tells of what size: 旅行社组织团队来本市旅游，年度人数达到2000人的. */
function whoBefore({ earlier }: Surroundings, size: string): string {
  const first = earlier.length > 1 ? (earlier.at(-1) ?? '') : '';
  if (first.length < SHORTEST || first.includes('□') || size.startsWith(first.slice(0, 2)))
    return '';
  return shorten(plainClause(first));
}

/** 年营业收入首次达到1亿元 of 年营业收入首次达到1亿元的，奖励: the case by whose number the payment is told from others; '' where the clause before tells none. */
export function sizeOf({ own, earlier, list, answer }: Surroundings): string {
  const nearest = earlier[0] ?? '';
  // What all of a list must meet tells none of them from others.
  if (answer !== '' && answer !== nearest) return '';
  if (own.includes('□') || nearest.includes('□'))
    return /^连续[^，]{1,4}[年月]$/u.test(list.sized) ? '' : list.sized;
  return ANSWERED.test(nearest) ? (SIZE.exec(nearest)?.groups?.size ?? '') : '';
}

/** 安排专项资金□，用于技术改造: what it is for follows. */
const PURPOSE = shape`^(?:重点|专项|主要|专门)?(?:用于|支持)(?<purpose>[^，□]{2,30})$`;

const CASE = shape`^.{0,8}?(?:为|属于|是)(?<kind>[^，□]{2,10})的$`;

/** 非独生子女 of 纳税人为非独生子女的: the case of an item under the heading. */
function kindOfCase({ earlier }: Surroundings): string {
  return CASE.exec(earlier.at(-1) ?? '')?.groups?.kind ?? '';
}
