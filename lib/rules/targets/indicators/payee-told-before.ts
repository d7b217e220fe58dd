import { AID, GIVE } from '../../../lexicon/common-words.ts';
import { HONOUR } from '../../../lexicon/naming-words.ts';
import { pattern, shape } from '../../../text/pattern.ts';
import { countedNoun } from './counted-noun.ts';
import type { Surroundings } from './surroundings.ts';
import { clauseBefore } from './topic.ts';

/** What the sentence begins with, or the clause that says who gets it, which tells more: 首次列入百强企业的. */
export function payeeToldBefore(around: Surroundings): string {
  const [nearest = '', ...others] = around.earlier;
  if (EACH_OF_THEM.test(around.own) && nearest.includes('□') && !PAID_BEFORE.test(nearest))
    return countedNoun(nearest);
  const isCase =
    HONOURED.test(nearest) ||
    (ANOTHER_CASE.test(nearest) && others.some((words) => PAID_BEFORE.test(words))) ||
    CASE_OF.test(around.earlier.find((words) => !AS_TOLD.test(words)) ?? '');
  const earlier = around.earlier.filter((words) => !ABOUT_WHAT.test(words));
  return clauseBefore(around, isCase ? 'nearest' : 'first', earlier).replace(FORCE, '');
}

/** 围绕产业链关键环节: what work goes on about, before what is done. */
const ABOUT_WHAT = /^(?:围绕|聚焦|瞄准)/u;

/** 每年评选□优秀企业，每家奖励: those who have just been counted. */
const EACH_OF_THEM = /^每[家个名户所项部座]/u;

/** 新发展设施农业的: whom it is for. */
const CASE_OF = /^(?:凡|新[建增发设])[^，□]{5,}的$/u;
/** 首次入库的企业，奖励□，次年仍在库的，再奖励□: in which case more is paid. */
const ANOTHER_CASE = /^[^对，□]{4,}的$/u;
/** 给予□, 奖励资金□: that something has been paid. */
export const PAID_BEFORE = shape`(?:${GIVE}|${AID})[^，□]{0,6}□`;
/** 在上述基础上: no case. */
const AS_TOLD = /基础上$/u;
const HONOURED = shape`${HONOUR}[^，□]{3,}的$`;

/** 消费补贴 of 加大消费补贴力度. */
const FORCE = pattern`^加大(?=.{4})|力度$`;
