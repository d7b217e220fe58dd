import { RULES_VALID, TERM_OF } from '../../../lexicon/class-words.ts';
import { type Reason, reasonPattern } from '../reason.ts';

/** 有效期«2年», 执行期暂定为自发布之日起«三个月»: how long a rule holds, and not what it demands; nor what is granted: 换发有效期«5年»的证书. */
export const validity: Reason = {
  name: 'validity',
  class: 'quantity',
  pattern: reasonPattern`(?<own>本${RULES_VALID}|政策措施|上述(?:政策|条款))[^«。]{0,60}(?:有效期|执行|施行|顺延)[^«。]{0,40}«|(?<why>(?<!(?:[颁核签换发补]发|发给)[^«，。；]{0,6})有效期限?(?!内)|执行期限?|施行期限?|实施期限?|(?<=[施执试]行，)期限|${TERM_OF}|政策期限?)(?![^«，。；]{0,20}(?:顺延|延长))[^«，。；]{0,16}«`,
  applies: ({ amount, marked }) => amount.sort === 'time' && !/之日起«[^»]*内»/u.test(marked),
};
