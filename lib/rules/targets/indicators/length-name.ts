import { PUT_BACK } from '../../../lexicon/common-words.ts';
import { LENGTHEN } from '../../../lexicon/kind-words.ts';
import { PARTY, SHRINK } from '../../../lexicon/target-words.ts';
import { shape } from '../../../text/pattern.ts';
import { plainAction } from './action.ts';
import { antecedentOf } from './antecedent.ts';
import { NAMES_TIME } from './names-time.ts';
import { nounBefore } from './noun.ts';
import { paymentIn } from './payment.ts';
import type { Surroundings } from './surroundings.ts';
import { aboutOf, clauseBefore, headingTopic, shorten } from './topic.ts';
import { trimmed } from './trims.ts';
import { joined } from './whom.ts';

/** A name of so many letters says by itself what lasts. */
const TELLING = 4;
/** One of so many letters needs nobody. */
const ENOUGH = 6;
/** 有效期顺延: what is put off, without that it is. */
const PUT_OFF = shape`(?<=期)${PUT_BACK}$`;
/** 储气能力, 重污染天数: what is measured in days, and nothing that is granted for them. */
const OF_ITSELF = /..(?:能力|天数|展期)$/u;
/** Whom it is for goes without saying from this length on. */
const LONG = 13;

/** 借阅期限可以放宽: a length to arrive at. */
const BROUGHT_TO = shape`(?<=期限?|时[间限])可以?${LENGTHEN}$`;

/** 登记办理时间压缩至□，抵押登记: of which time the clause before tells. */
const TIME_TOLD = shape`(?<time>\p{Script=Han}{2}(?:时间|时限|期限))(?:(?:${SHRINK})(?:至|到|为)?|至|到|为)□`;

/** 贴息期 and 展期期限 with whom they are for; a longer name says enough. */
export function lengthName(around: Surroundings, words: string): string {
  const name = words.replace(BROUGHT_TO, '');
  if (OF_ITSELF.test(name)) return name;
  const { time } =
    (NAMES_TIME.test(name) ? null : TIME_TOLD.exec(around.earlier[0] ?? ''))?.groups ?? {};
  if (time !== undefined) return `${name}${time}`;
  const notice = timeOfNotice(around, name);
  if (notice !== undefined) return notice;
  const of = name.replace(PUT_OFF, '').length <= TELLING ? antecedentOf(around, name) : '';
  if (of !== '') return joined(of.replace(/额度$/u, ''), name);
  return (
    timeOfPersons(around, name) ??
    timeOfChange(around, name) ??
    timeOfPayment(around, name) ??
    withTopic(around, name)
  );
}

/** 将通过的企业名单在官网公示: what is made public. */
const MADE_PUBLIC = shape`(?:^|[将对的])(?<what>[^，□的将对由]{3,12}?)(?:[通经]过|[在向于]|予以|进行)[^，□]*公[示布]$`;

/** 企业名单公示期: of what the clause before makes public, where it says so. */
function timeOfNotice({ earlier }: Surroundings, name: string): string | undefined {
  const clause = earlier[0] ?? '';
  if (!/^公示(?:期|时间)$/u.test(name) || !/公[示布]$/u.test(clause)) return undefined;
  return `${MADE_PUBLIC.exec(clause)?.groups?.what ?? ''}${name}`;
}

/** 自来水价格均下调□: what is changed for so long. */
const CHANGED = shape`^(?<what>[^，□]{3,14}?)[均各]?(?<verb>${SHRINK})□$`;

/** 自来水价格下调期限 of 自来水价格均下调10%，期限: of a bare name, what the clause before changes. */
function timeOfChange({ earlier }: Surroundings, name: string): string | undefined {
  const { what, verb } = (name === '期限' && CHANGED.exec(earlier[0] ?? '')?.groups) || {};
  return what === undefined ? undefined : `${what}${verb}${name}`;
}

/** 社会保险补贴期限 of 社会保险补贴期限，…，其余人员最长: which time it is, where the name only says whose. */
function timeOfPersons({ earlier }: Surroundings, name: string): string | undefined {
  return PERSONS.test(name)
    ? earlier.find((clause) => NAMES_TIME.test(clause) && clause.length <= LONGEST_NEAR)
    : undefined;
}

const PERSONS = shape`${PARTY}$`;

/** 租金补贴期限 of 给予每平方米10元的租金补贴，期限: of a bare name, for how long what the clause before grants. */
function timeOfPayment({ earlier }: Surroundings, name: string): string | undefined {
  const paid = name.length < TELLING - 1 ? paymentIn(earlier[0] ?? '') : '';
  return paid === '' || name.includes(paid) ? undefined : `${paid}${name}`;
}

function withTopic(around: Surroundings, name: string): string {
  const told = aboutOf(around);
  const about = told === null || NAMES_SHARE.test(told) ? null : told;
  const topic = headingTopic(around);
  if (name.length <= TELLING)
    return joined(about ?? (around.list.subject || topic || besides(around, name)), name);
  if (about !== null) return name.length < ENOUGH && about.length < LONG ? `${about}${name}` : name;
  return name.includes(topic) ? name : `${topic}${name}`;
}

/** What the clause before speaks of; of a very bare name whatever it tells. */
function besides(around: Surroundings, name: string): string {
  return (
    nearestNoun(around, name) || (name.length < TELLING ? clauseBefore(around, 'nearest') : '')
  );
}

/** 企业可申请的授信额度: what so much of is given, and nothing that lasts. */
const OF_SUM = /^.*的(?=.{4})|(?:最高)?(?:额度|限额)$/gu;

/** 返还比例: is not what a 缓缴期限 is of. */
const NAMES_SHARE = /(?:比例|比重|占比|率)$/u;

/** 评审小组以□或□为原则: how many there are as a rule. */
const AS_A_RULE = /以[^，]{0,12}为原则$/u;

const LONGEST_NEAR = 14;

/** 企业亏损，最长结转年限: the noun of the clause before, where that has one. */
function nearestNoun({ earlier }: Surroundings, name: string): string {
  const clause = plainAction(earlier[0] ?? '')
    .replace(/(?:扩大|提高|延长|调整)(?:到|至|为)□?$/u, '')
    .replace(AS_A_RULE, '');
  const noun = trimmed(nounBefore(clause)).replace(OF_SUM, '');
  // 审批时间 is not what an 开办时间 is of.
  if (NAMES_TIME.test(noun) || NAMES_SHARE.test(noun)) return '';
  return noun.length < (name.length < 3 ? 2 : 4) ? '' : shorten(noun, LONGEST_NEAR);
}
