import { AID } from '../../../../lexicon/common-words.ts';
import { PARTY } from '../../../../lexicon/target-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { eachIn } from '../payment.ts';
import { partyName } from '../trims.ts';
import type { Way } from '../way.ts';

/** 省级地方标准每个补助, 整村推进的每村再奖励: a thing or a case, for each of which so much is paid. */
const PAID_FOR = shape`^(?:其中|对)?(?<thing>[^，□每对按给由将从为向]{2,16}?)的?(?:[再另则各可均]|最高)*每[^，□每]{1,8}?(?:[再另则各可均]|最高)*(?<once>一次性)?(?:给予)?(?<pay>${AID})$`;
/** 省财政, 第一年, 企业: by whom, when, or anybody. */
const NO_THING = shape`(?:财政|政府|部门|资金|[年月日期后内])$|^${PARTY}$|^(?:[各另同其]|原则上|分别|一次性|符合)`;

/** 每设立一个农村网点给予: each new thing, for which so much is paid. */
const EACH_NEW = shape`每\p{Script=Han}{2}(?:□|一[个家名户项场])(?<made>[^，□每给按奖补]{2,14})(?:一次性)?给予$`;
const AID_BEHIND = shape`^的?(?<pay>(?:一次性)?${AID})`;

/** 农村网点补助 of 每设立一个农村网点给予«2000元»补助; 省级地方标准每个补助 of 省级地方标准每个补助«2万元». */
export const paidFor: Way = {
  name: 'paidFor',
  names: ({ around: { own, inner, behind } }) => {
    const { made } = EACH_NEW.exec(own)?.groups ?? {};
    if (made !== undefined) return `${made}${AID_BEHIND.exec(behind)?.groups?.pay ?? ''}`;
    const { thing, once = '', pay = '' } = PAID_FOR.exec(own + inner)?.groups ?? {};
    if (thing === undefined || NO_THING.test(thing)) return null;
    return `${partyName(thing)}${eachIn(own + inner)}${once}${pay}`;
  },
};
