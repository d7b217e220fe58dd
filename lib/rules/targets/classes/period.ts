import { type Reason, reasonPattern } from '../reason.ts';

/** 近«5年»来, 前«3年»平均值, 连续«两次», «十年»来: a stretch of time that is looked back on, or a row of times. */
export const period: Reason = {
  name: 'period',
  class: 'quantity',
  pattern: reasonPattern`(?<why>前|近|过去|最近|连续|持续|提前|距离?|满)«[^»]*»|«[^»]*[年月天日周]»(?<behind>来|以来|前|后|之前|之后|一周期|周期)`,
  applies: ({ amount, word }) =>
    (amount.sort === 'time' || amount.unit === '次') && word === undefined,
};
