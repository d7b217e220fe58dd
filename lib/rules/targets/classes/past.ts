import { HAPPENED } from '../../../lexicon/class-words.ts';
import { type Reason, reasonPattern } from '../reason.ts';

/** 已累计改造«1020处», 截至2020年底…«396条», 打造了«24个», 比上年下降了10%、«12%», 造成«86名»矿工遇难: what is or was so. */
export const past: Reason = {
  name: 'past',
  class: 'quantity',
  pattern: reasonPattern`(?<why>已(?:经)?(?!${HAPPENED}|[^«]{0,16}(?:给予|按))[^«，。；的将应须]{0,16}(?!«不)|现有[^«，。；的]{0,6}|现有[^«。；]{2,40}，其中[^«。；]{0,30}|现存[^«，。；]{0,10}|全[国省市县区州]共有[^«，。；的]{0,10}|共发生|造成|(?<![为除])了(?!解)[^«，。；]{0,30}|(?:上年|去年|上年度)(?:完成|实现|达到?))«|«[^»]*»[^«，。；的]{1,8}(?<done>(?<![为除])了)(?!解)`,
};
