import { PARTY } from '../../../lexicon/target-words.ts';
import type { Quantity } from '../quantity.ts';
import { type Reason, reasonPattern } from '../reason.ts';

/** 单户担保金额«500万元及以下»的小微企业, 毕业«2年内»高校毕业生, «3年期以上»贷款: which ones are meant. */
export const attribute: Reason = {
  name: 'attribute',
  class: 'quantity',
  pattern: reasonPattern`«[^»]*»(?<why>的?(?:[^«，。；：（）]{0,14}?)(?:${PARTY}))`,
  applies: (quantity) => qualifies(quantity),
};

/** Verbs of granting right before: 给予«50万元»奖励企业 pays, and tells not which. */
const GRANTED =
  /(?:给予|奖励|补助|补贴|资助|奖补|提供|安排|设立|发放|新增|争取|投入|按|按照|不低于|不超过|每[人月年户家])[^«，。；的]{0,8}«/u;
/** The last word before is what is measured: 占比达到«60%以上»的企业. */
const MEASURED =
  /(?:率|占比|比例|比重|股权|利润|增速)(?:达到|达|超过|在|为|不低于|不超过|低于|高于)?«/u;
const BOUNDED = /«[^»]*(?:以上|以下|以内|内|（含）)»/u;

function qualifies({ amount, marked, comparator, word }: Quantity): boolean {
  const followed = /»的/u.test(marked);
  if (GRANTED.test(marked)) return false;
  switch (amount.sort) {
    case 'money':
    case 'measure':
    case 'none':
      return followed || BOUNDED.test(marked);
    case 'time':
      return followed || BOUNDED.test(marked);
    case 'share':
      return followed && MEASURED.test(marked);
    case 'thing':
      return (
        followed &&
        comparator !== 'eq' &&
        (word === undefined || /«(?:超过|低于|少于|高于|大于|不足)/u.test(marked))
      );
    default:
      return false;
  }
}
