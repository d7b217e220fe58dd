import { AID } from '../../../../lexicon/common-words.ts';
import { CHARGES, KIND_END } from '../../../../lexicon/naming-words.ts';
import { PARTY } from '../../../../lexicon/target-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { eachIn } from '../payment.ts';
import { plainClause } from '../plain-clause.ts';
import { topicBefore } from '../topic-of-payment.ts';
import { partyName } from '../trims.ts';
import type { Way } from '../way.ts';
import { joined } from '../whom.ts';

/** 每件奖励作者, 再奖励村集体, 奖励实施者每亩: who gets it stands behind the verb, before or behind for each of what. */
const PAID_TO = shape`(?:^|给予|[再另则各均的]|每[^，□每]{1,4})(?:见一[个家])?(?<once>一次性)?(?<pay>${AID})(?<whom>[^，□每对的给]{0,8}?(?:${PARTY}|${KIND_END}|集体|作者|户主|\p{Script=Han}${CHARGES}))(?:每[^，□每]{1,8}){0,2}$`;

/** 连栋大棚实施者每亩奖励 of 连栋大棚50亩以上的，奖励村1万元，奖励实施者每亩«300元»: whom what is paid for, and to whom. */
export const paidTo: Way = {
  name: 'paidTo',
  names: ({ around }) => {
    const found = PAID_TO.exec(around.own);
    const { once = '', pay = '', whom } = found?.groups ?? {};
    if (whom === undefined) return null;
    const here = plainClause(around.own.slice(0, found?.index).replace(/□.*/u, ''));
    const topic = partyName(here.length > 2 ? here : topicBefore(around));
    return `${joined(topic, whom)}${eachIn(around.own)}${once}${pay}`;
  },
};
