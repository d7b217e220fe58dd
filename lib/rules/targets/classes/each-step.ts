import { type Reason, reasonPattern } from '../reason.ts';

/** 每降低«1个百分点», 每推荐«1名», 每满«一年»: the step by which something else is counted. */
export const eachStep: Reason = {
  name: 'each-step',
  class: 'quantity',
  pattern: reasonPattern`(?<why>每(?:增加|提高|降低|减少|下降|少|多|超过|超|满|推荐|引进|新增|承担|发现|逾期|延期|购买|增|降|出现|隔|多承担|吸纳|招用|培育|获得?))[^«，。；\d一二两三四五六七八九十]{0,8}«|(?<per>每)«|[，。；]?(?<bare>少|出现)(?:开展|上报|参加)?«[^»]*»(?=[^«。；]{0,14}扣)`,
};
