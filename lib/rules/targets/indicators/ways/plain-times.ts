import { HOLD } from '../../../../lexicon/common-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { doneTo, nounBefore } from '../noun.ts';
import { eachIn } from '../payment.ts';
import type { Surroundings } from '../surroundings.ts';
import { clauseBefore } from '../topic.ts';
import type { Way } from '../way.ts';

/** 每年联合清洁行动 of 每年进行«500次»联合清洁行动, 到现场办理次数; else what the clause before tells. */
export const plainTimes: Way = {
  name: 'plainTimes',
  names: ({ around, before, after }) => {
    if (after.length >= 2)
      return `${eachIn(around.own)}${ONLY_DOES.test(around.inner) ? '' : around.inner}${doneTo(after)}`;
    if (around.own.endsWith('次数')) return nounBefore(around.own);
    if (before.length >= 2 && DEED_TOO.test(around.own)) return before;
    return DEED_HERE.exec(around.own)?.groups?.deed ?? toldBefore(around);
  },
};

/** What the clause before tells, and what is done with it. */
function toldBefore(around: Surroundings): string {
  const told = clauseBefore(around, 'nearest', around.earlier.filter(isDone));
  const { what } = IN_CHARGE.exec(told)?.groups ?? {};
  if (what !== undefined) return `${what}${LAST_VERB.exec(around.own)?.[0] ?? ''}`;
  return told.replace(/^.*(?:等)(?=.{3})/u, '').replace(/的/u, '');
}

/** 每年至少开展: says nothing of what is done. */
const ONLY_DOES = shape`^${HOLD}$`;

/** 3日内完成整改，并复检«1次»: another deed than the one told before. */
const DEED_TOO = shape`^(?:并|并且|同时|再|还[要应须])(?!${HOLD}$)\p{Script=Han}{2,4}$`;

/** 开展培训□、演练: so short a deed is told here. */
const DEED_HERE = shape`(?:^${HOLD}|□[、和])(?<deed>[^，□每]{2,6})$`;

/** 全体党员参加: who is there, and not what is done. */
const isDone = (clause: string) => !clause.endsWith('参加');

/** 本方案由市教育局负责解释，每3年修订«一次»: what is told of, and what is done with it. */
const IN_CHARGE = shape`^(?<what>[^，由]{2,16})由[^，]{2,24}负责`;
const LAST_VERB = shape`[^年月\d□每]{2}$`;
