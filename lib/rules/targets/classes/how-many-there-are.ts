import { perModel } from '../../../lexicon/current-model.ts';
import { DO, SCOPE } from '../../../lexicon/target-words.ts';
import { isIn } from '../../../text/may-match.ts';
import { type Reason, reasonPattern } from '../reason.ts';

/** A verb of doing or of bringing about shortly before: 推动全省«100家»企业实施. */
const ACTS = perModel(
  () =>
    new RegExp(
      `(?:${DO().source})[^«，。；的]{0,6}«|(?:推动|实现|力争|确保|带动|引导|促进|支持|帮助|组织|鼓励|争取|保障)[^«，。；]{0,10}«`,
      'u',
    ),
);

/** 本区«277项»行政许可事项, 对口«四县», 上述«8家»医院, 针对«2034种»商品, 全市«6个»产业园实现产值268亿元: how many there are. */
export const howManyThereAre: Reason = {
  name: 'how-many-there-are',
  class: 'quantity',
  pattern: reasonPattern`(?<why>${SCOPE})(?:的|共|等)?«(?!(?<=级«)[^»]*»(?:$|[，、]))|(?<chosen>[确认选命划][定名]的)«|(?<on>针对|围绕|聚焦|涵盖|包括|包含|涉及|根据|对照|依据)[^«，。；]{0,40}«|(?<by>按照?|采用|通过)«[^»]*»(?![/]|的?标准|的?比例)|(?<!面|应|相|针|绝)(?<to>对(?![口外于象接])|由(?!此)|从(?![业事]))[^«，。；、]{0,4}«|(?:^|，)(?:[^«，。；]{0,8}的)?«[^»]*»[^«，。；]{1,12}(?<is>为|是|由|均|自动|已)|(?:^|，)[^«，。；\p{Script=Han}]{0,6}[^«，。；]{0,4}«[^»]*»[^«，。；、]{2,24}(?<reaches>实现|达到|达|均|完成|消除|减少|降低)[^«，。；]{0,20}\d`,
  applies: ({ comparator, amount, marked }) =>
    (comparator === 'eq' || comparator === 'approx') &&
    amount.unit !== '次' &&
    (amount.sort === 'thing' || amount.sort === 'noun') &&
    !isIn(ACTS(), marked),
};
