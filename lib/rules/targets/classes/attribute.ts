import { BRING, PARTY, SIZE_NAME } from '../../../lexicon/target-words.ts';
import { isIn } from '../../../text/may-match.ts';
import type { Quantity } from '../quantity.ts';
import { type Reason, reasonPattern } from '../reason.ts';

/** Behind these a span of time tells which people or firms are meant, and not by when: 毕业«2年内». */
const SINCE = /毕业|退役|注册|成立|离校|登记|创办|设立|投产|上市|备案|转业|释放|在园/u;

/** 对单体建筑面积: a size of what is there, in a clause that makes nothing. */
const SIZE = new RegExp(
  `(?:^|[，；：])(?![^«，。；：]*${BRING.source})[^«，。；：]{0,24}${SIZE_NAME.source}`,
  'u',
);

/** 单户担保金额«500万元及以下»的小微企业, 毕业«2年内»高校毕业生, «3年期以上»贷款, «50人以上»企业: which ones are meant. */
export const attribute: Reason = {
  name: 'attribute',
  class: 'quantity',
  pattern: reasonPattern`(?<since>${SINCE})[^«，。；后起前]{0,4}«[^»]*内»|«[^»]*»(?<part>的部分)|«[^»]*»(?<or>或者?[^«，。；、\d]{2,14}\d[^«，。；、]{0,10}以[上下]的?[^«，。；]{0,10}?(?:${PARTY}))|${SIZE}«[^»]*(?:以上|以下|（含）)»的(?<sized>\p{Script=Han}{2})|«[^»]*千伏»(?<volt>\p{Script=Han})|«[^»]*»(?<area>范围|半径|地带)|«(?:超过|超出|超|过|逾|低于|不足|高于|大于|少于|未满|未达|不满)[^»]*»(?<beyond>[的之]|企业|项目|单位|机构|园区|集群)|«[^»]*»(?:（[^）]{0,30}）|）)?(?<why>[的之]?(?:[^«，。；：（）]{0,14}?|、[^«，。；：（）]{0,30}?)(?:${PARTY})(?!利息|利率|额|期限|费))`,
  applies: qualifies,
};

const SINCE_WITHIN = new RegExp(`(?:${SINCE.source})[^«，。；后起前]{0,4}«[^»]*内»`, 'u');
/** «12%以内»的部分, «2公里»范围内: a part or an area that is meant. */
const PART_OF = /»(?:的部分|范围|半径|地带)|千伏»\p{Script=Han}/u;
/** 投资«2亿元»或纳税5000万元以上的企业: one of two ways to be meant. */
const OR_MORE = /»或者?[^«，。；、\d]{2,14}\d[^«，。；、]{0,10}以[上下]的/u;
/** Verbs of granting right before: 给予«50万元»奖励企业 pays, and tells not which. */
const GRANTED =
  /(?:给予|奖励|(?:补助|补贴|资助|奖补)(?!金额|总额)|提供|安排|设立|发放|新增|争取|(?<!研发|实际|经费)投入|申请|获得|享受|按照?|每[人月年户家])[^«，。；的]{0,8}«|«最[高多]/u;
/** The last word before is what is measured: 占比达到«60%以上»的企业. */
const MEASURED = /(?:率|占比|比例|比重|股权|利润|增速|强度)(?:达到|达|在|为)?«/u;
const BOUNDED = /«[^»]*(?:以上|以下|（含）)»/u;
/** 营收«超百亿元»企业. */
const BEYOND =
  /«(?:超过|超出|超|过|逾)[^»]*»(?:企业|项目|单位|机构|园区|集群)|元»(?:企业|项目|园区|集群)\d/u;
const OF = /»(?:（[^）]{0,30}）|）)?[的之]/u;
const HEADCOUNT =
  /«[^»]*人(?:（含）)?(?:以上|以下)?»(?:以上|以下)?(?:的)?(?:[^«，。；]{0,4})(?:企业|单位|机构|学校|公司|组织|班额|班级|村|户)/u;

function qualifies(quantity: Quantity): boolean {
  const { rule, marked } = quantity;
  if (
    (quantity.amount.sort === 'time' && isIn(SINCE_WITHIN, marked)) ||
    isIn(PART_OF, marked) ||
    isIn(OR_MORE, marked)
  )
    return true;
  if (rule === 'round-money') return true;
  return !isIn(GRANTED, marked) && namesWhich(quantity);
}

/** Whether a number of its sort can tell which ones are meant. */
function namesWhich({ amount: { sort }, marked, comparator }: Quantity): boolean {
  if (sort === 'share') return isIn(OF, marked) && isIn(MEASURED, marked);
  if (sort === 'thing') return isIn(HEADCOUNT, marked) || (isIn(OF, marked) && comparator !== 'eq');
  return (
    isIn(OF, marked) || isIn(BEYOND, marked) || isIn(BOUNDED, marked) || comparator === 'range'
  );
}
