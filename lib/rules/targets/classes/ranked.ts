import { type Reason, reasonPattern } from '../reason.ts';

/** 排名后«3位»的单位, 考核前«10名»的村: who is meant, by their place. */
export const ranked: Reason = {
  name: 'ranked',
  class: 'quantity',
  pattern: reasonPattern`(?<why>(?:排[名序位]|[位名]列|考核|得分)[^«，。；]{0,6}(?:前|后|末|倒数))«[^»]*[位名家个]»(?:的|，)`,
};
