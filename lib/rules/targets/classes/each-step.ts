import { STEP } from '../../../lexicon/class-words.ts';
import { type Reason, reasonPattern } from '../reason.ts';

/** 每降低«1个百分点», 每推荐«1名», 每满«一年», 按«1小时»计算: the step by which something else is counted. */
export const eachStep: Reason = {
  name: 'each-step',
  class: 'quantity',
  pattern: reasonPattern`(?<why>每(?:${STEP}|少|多|超|满|增|降|隔|获得?))[^«，。；\d一二两三四五六七八九十]{0,8}(?:一个)?«|按照?«[^»%‰元]*»(?<counts>计)(?![划提])|(?<per>每)«|[，。；]?(?<bare>少|出现)(?:开展|上报|参加)?«[^»]*»(?=[^«。；]{0,14}扣)`,
};
