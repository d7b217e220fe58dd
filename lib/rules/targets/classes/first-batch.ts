import { AHEAD, PLANNED } from '../../../lexicon/class-words.ts';
import { type Reason, reasonPattern } from '../reason.ts';

/** 探索…«23个»领域, 首批«20亿元», 未来«十年», «三年»培训10万人次: a plan to try, or a stretch to come; one may count it or not. */
export const firstBatch: Reason = {
  name: 'first-batch',
  class: 'either',
  pattern: reasonPattern`(?<why>首批|第一批)[^«，。；]{0,8}«|(?<try>探索)[^«，。；]{0,16}«|(?<ahead>${AHEAD}|用)«[^»]*[年月](?:左右)?»(?!的?(?:时间|努力))|(?:^|，)«[^»]*年»(?<span>(?:${PLANNED}|共)[^«，。；]{0,20}\d)`,
  applies: ({ comparator }) => ['eq', 'range', 'approx'].includes(comparator),
};
