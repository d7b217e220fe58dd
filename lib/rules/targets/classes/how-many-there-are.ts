import { DO, SCOPE } from '../../../lexicon/target-words.ts';
import { type Reason, reasonPattern } from '../reason.ts';

const STARTS_ACTION = /(?:推动|实现|力争|确保|带动|引导|促进|支持|帮助|组织|鼓励|争取|保障)/u;

/** 本区«277项»行政许可事项, 对口«四县», 上述«8家»医院, 全市«6个»产业园实现产值268亿元: how many there are. */
export const howManyThereAre: Reason = {
  name: 'how-many-there-are',
  class: 'quantity',
  pattern: reasonPattern`(?<why>${SCOPE})(?:的|共|等)?«|(?<of>针对|围绕|聚焦|涵盖|包括|包含|涉及|根据|按照|对照|依据|对|由|从|将|按|做好)[^«，。；、]{0,8}«|(?:^|，)[^«，。；]{0,6}«[^»]*»[^«，。；]{2,24}(?<reaches>实现|达到|达|均|完成)[^«，。；]{0,20}\d`,
  applies: ({ comparator, amount, marked }) =>
    comparator === 'eq' &&
    (amount.sort === 'thing' || amount.sort === 'noun') &&
    !new RegExp(
      `(?:${DO.source})[^«，。；]{0,6}«|(?:${STARTS_ACTION.source})[^«，。；]{0,10}«`,
      'u',
    ).test(marked),
};
