import { STATE_SUM, USE_UP } from '../../../lexicon/class-words.ts';
import { type Reason, reasonPattern } from '../reason.ts';

/** 用好国家新增«1000亿元»信贷额度, 落实人民银行«800亿元»支农再贷款政策: a sum that the state has set for all. */
export const ofState: Reason = {
  name: 'of-state',
  class: 'quantity',
  pattern: reasonPattern`(?:${USE_UP})[^«，。；]{0,16}(?<why>国家|中央|[央人]行|人民银行)[^«，。；]{0,24}«[^»]*亿元»[^«，。；]{0,16}(?:${STATE_SUM})`,
};
