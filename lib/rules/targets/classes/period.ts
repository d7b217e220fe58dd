import { type Reason, reasonPattern } from '../reason.ts';

/** 连续«3年»给予补助 is how long something is paid. */
const PAID_FOR = /«[^»]*年»(?:每年)?(?:给予|按|享受|发放|补助|补贴|资助|奖励|免)/u;

/** «达到或超过前3年»平均值的98%: what is to be reached stands behind. */
const YEARS_BEFORE = /前[^»]{1,4}年»/u;

/** 近«5年»来, 前«3年»平均值, 连续«两次», 每«2年»一次, «一年»12次, «二年内»合并: a stretch of time in which something else is counted. */
export const period: Reason = {
  name: 'period',
  class: 'quantity',
  pattern: reasonPattern`(?<why>近|今明|过去|最近|连续(?!${PAID_FOR})|持续|提前|距离?|满|每)«[^»]*»|(?:前«[^»]*|«[^»]*前[^»]{1,4})年»(?<of>平均|同期|产量|完成|实际|累计)|«[^»]*[年月天日周]»(?<behind>来|以来|前|后|之前|之后|一周期|周期|\d|[^«，。；\d]{0,4}[一二两三四五六\d]{1,2}次)|(?<until>(?<![日满期])前)«[^»]*内»|«[^»]*年»(?<each>各|累计)|«[^»]*内»[^«，。；、]{0,12}的(?<counted>\d)|«[^»]*年内»(?<granted>，?给予|比照|参照|享受|免征|减征|每年)|«[^»]*内»(?<gained>(?:取得|发生|形成)的)|«[^»]*内»(?<within>累计|合计|合并|连续|多次|不超过|不得超过|最高|最多|至多|未|没有)`,
  applies: ({ amount, word, marked }) =>
    (amount.sort === 'time' || amount.unit === '次') &&
    (word === undefined || YEARS_BEFORE.test(marked)),
};
