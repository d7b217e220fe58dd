import {
  BEYOND_SIZE,
  GRANT,
  MAKES_YEARLY,
  PLANT_NAME,
  POSSESS,
  SHARE_OF,
  SIZED,
  WITH_HEADS,
} from '../../../lexicon/class-words.ts';
import { AGED_SINCE, HOLD } from '../../../lexicon/common-words.ts';
import { BRING, PARTY, SIZE_NAME } from '../../../lexicon/target-words.ts';
import { byUnit } from '../../../text/by-unit.ts';
import { isIn } from '../../../text/may-match.ts';
import { shape } from '../../../text/pattern.ts';
import type { Quantity } from '../quantity.ts';
import { type Reason, reasonPattern } from '../reason.ts';

/** 对单体建筑面积: a size of what is there, in a clause that makes nothing. */
const SIZE = byUnit(
  `(?:^|[，；：])(?![^«，。；：]*${BRING.source})[^«，。；：]{0,24}${SIZE_NAME.source}`,
);

/** 建设净宽«不小于2米»的步道50公里: a size of what is made, before how much of it. */
const LEAST = byUnit(`${SIZE_NAME.source}«不[小大少低高][于过][^»]*»`);

/** 停放时间«超过2小时»、占用通道的车辆，应: one trait of those that are meant. */
const TRAIT = shape`、[^«，。；、\d]{3,24}的[^«，。；、]{2,8}，(?:应|不得|一律)`;

/** 年产«20万吨»铜箔项目, «89万吨/年»芳烃项目: how large a plant is, in its name. */
const PLANT_MAKES = shape`年(?:${MAKES_YEARLY})[^«，。；、\d]{0,10}«[^»]*»|«[^»]*/年»`;
const PLANT_BEHIND = shape`[^«，。；、达\d]{0,24}(?:${PLANT_NAME})|[^«，。；]{0,40}项目(?:（[^（）]{1,8}）)?$`;
const PLANT = shape`(?:${PLANT_MAKES})(?:${PLANT_BEHIND})`;

/** 大型货车（总重≥12吨）: a bound of signs in brackets, behind what it bounds. */
const SIGNED = shape`（(?=[^（）]*[<>≤≥])[^«（），；：]{0,16}«[^»]*»[^«（），；：]{0,12}）`;

/** 单户担保金额«500万元及以下»的小微企业, 毕业«2年内»高校毕业生, «3年期以上»贷款, «50人以上»企业, 楼龄在«20年以上»的住房，: which ones are meant. */
export const attribute: Reason = {
  name: 'attribute',
  class: 'quantity',
  pattern: reasonPattern`对[^«，。；]{2,24}«[^»]*»(?<and>且[^«，。；]{2,30}的[^«，。；的]{0,6}?(?:${PARTY}))|签订«[^»]*»(?<signed>[^«，。；]{0,4}(?:劳动|聘用))|(?<since>${AGED_SINCE})[^«，。；后起前]{0,4}«[^»]*[年月]内»|«[^»]*»(?<part>[的之]?部分)|«[^»]*»(?<trait>${TRAIT})|«[^»]*»(?<or>或者?[^«，。；、\d]{2,14}\d[^«，。；、]{0,10}以[上下]的?[^«，。；]{0,10}?(?:${PARTY}))|${SIZE}«(?:[^»]*(?:以上|以下|（含）)|不[小大少低高][于过][^»]*)»的(?<sized>\p{Script=Han}{2})|${LEAST}的(?<piece>[^«，。；\d]{1,10}\d)|«[^»]*人»(?<home>户)|«[^»]*人(?:以[上下])?»的?(?<city>城[市镇]|县城)|(?:${PLANT_MAKES})(?<plant>${PLANT_BEHIND})|«[^»]*千伏(?:及?以[上下])?»(?<volt>\p{Script=Han})|适用«[^»]*»(?<rate>[^，。；]{2,3}率的)|«[^»]*»(?<area>范围|半径|地带)|(?:${PARTY})(?<whose>（)[^«（）]{0,12}«[^»]*以[上下]»）|${SIGNED}(?<sign>[\p{Script=Han}\d])|«[^»]*»(?<may>[^«，。；、\d]{0,8}的[^«，。；、的补奖]{1,8}可以?申[报请])|«(?:${BEYOND_SIZE}|超|过|逾)[^»]*»(?<beyond>[的之]|${SIZED}|\d{1,4}[家个户])|(?:^|[，；：])[^«，。；：、]{2,10}在«[^»]*以[上下内]»的(?<those>[^«，。；：、的\d]{2,8}，)|(?:^|[，；：])对(?![^«]*(?:${GRANT}|${HOLD}))[^«，。；：]{2,20}«[^»]*以[上下内]»的(?<whom>[^«，。；：、的\d]{2,12}，)|«[^»]*»(?:（[^）]{0,30}）|）)?(?<why>[的之]?(?:[^«，。；：（）]{0,14}?|(?:、|${POSSESS})[^«，。；：（）]{0,30}?)(?:${PARTY})(?!利息|利率|额|期限|费|投资支持))`,
  applies: qualifies,
};

const SINCE_WITHIN = byUnit(`(?:${AGED_SINCE.source})[^«，。；后起前]{0,4}«[^»]*[年月]内»`);
/** «12%以内»的部分, «2公里»范围内: a part or an area that is meant. */
const PART_OF =
  /人(?:以[上下])?»的?(?:城[市镇]|县城)|»(?:[的之]?部分|范围|半径|地带)|千伏(?:及?以[上下])?»\p{Script=Han}|适用«[^»]*»[^，。；]{2,3}率的/u;
const TRAIT_BEHIND = shape`«(?:超|不足|[^»]*以)[^»]*»${TRAIT}`;
/** 投资«2亿元»或纳税5000万元以上的企业: one of two ways to be meant. */
const OR_MORE = shape`»或者?[^«，。；、\d]{2,14}\d[^«，。；、]{0,10}以[上下]的`;
/** Verbs of granting right before: 给予«50万元»奖励企业 pays, and tells not which. */
const GRANTED = byUnit(
  `(?:${GRANT.source}|(?:补助|补贴|资助|奖补)(?!金额|总额)|(?<!研[发究]|实际|经费|设备)投入|按照?|每[人月年户家])[^«，。；的]{0,8}«|«最[高多]`,
);
/** The last word before is what is measured or compared: 占比达到«60%以上»的企业, 收入低于低保标准«1.5倍»的家庭. */
const MEASURED = byUnit(
  `(?:率|${SHARE_OF.source})(?:达到|达|在|为)?«|(?:低于|高于|超过|不足)[^«，。；]{2,12}«`,
);
/** 对出口额达到«1000万美元»且增幅在10%以上的企业: one of two conditions. */
const AND_MORE = byUnit(
  `对[^«，。；]{2,24}«[^»]*»且[^«，。；]{2,30}的[^«，。；的]{0,6}?(?:${PARTY.source})`,
);
/** 藏书«不少于1万册»的书店可申报: which ones may apply. */
const MAY_APPLY = shape`»[^«，。；、\d]{0,8}的[^«，。；、的补奖]{1,8}可以?申[报请]`;
const BOUNDED = shape`«[^»]*(?:以上|以下|（含）)»`;
/** 营收«超百亿元»企业. */
const BEYOND = byUnit(
  `«(?:超过|超出|超|过|逾|突破)[^»]*»(?:\\p{Script=Han}{0,4}${SIZED.source}|\\d{1,4}[家个户])|元»(?:企业|项目|园区|集群)\\d`,
);
const OF = shape`»(?:（[^）]{0,30}）|）)?(?:/[年月])?[的之]`;
const HEADCOUNT = byUnit(
  `«[^»]*人(?:（含）)?(?:以上|以下)?»(?:以上|以下)?(?:的)?(?:[^«，。；]{0,4})(?:${WITH_HEADS.source}|村|户)`,
);

/** 按照床位«不少于100张»的标准建设, 按«10万元»的额度发放: what is to be kept to. */
const LAID_DOWN = /»的(?:额度|标准(?![厂化地件])|要求)/u;

function qualifies(quantity: Quantity): boolean {
  const { rule, marked } = quantity;
  if (LAID_DOWN.test(marked)) return false;
  if (
    (quantity.amount.sort === 'time' && isIn(SINCE_WITHIN, marked)) ||
    isIn(PART_OF, marked) ||
    isIn(TRAIT_BEHIND, marked) ||
    isIn(OR_MORE, marked) ||
    isIn(AND_MORE, marked) ||
    isIn(MAY_APPLY, marked) ||
    isIn(PLANT, marked) ||
    (quantity.amount.sort === 'measure' && isIn(SIGNED, marked))
  )
    return true;
  if (rule === 'round-money') return true;
  return !isIn(GRANTED, marked) && namesWhich(quantity);
}

/** Whether a number of its sort can tell which ones are meant. */
function namesWhich({ amount: { sort }, marked, comparator }: Quantity): boolean {
  if (sort === 'share') return isIn(OF, marked) && (comparator === 'lt' || isIn(MEASURED, marked));
  if (sort === 'thing') return isIn(HEADCOUNT, marked) || (isIn(OF, marked) && comparator !== 'eq');
  return (
    isIn(OF, marked) || isIn(BEYOND, marked) || isIn(BOUNDED, marked) || comparator === 'range'
  );
}
