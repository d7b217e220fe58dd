import { STEP } from '../../../lexicon/class-words.ts';
import { type Reason, reasonPattern } from '../reason.ts';

/** 每降低«1个百分点», 每推荐«1名», 每满«一年», 按«1小时»计算, 每新设«1家»奖励: the step by which something else is counted. */
export const eachStep: Reason = {
  name: 'each-step',
  class: 'quantity',
  pattern: reasonPattern`(?<why>每(?:成功)?(?:${STEP}|少|多|超|满|增|降|隔|获得?))[^«，。；\d一二两三四五六七八九十]{0,8}(?:一个)?«|按照?«[^»%‰元]*»(?<counts>计)(?![划提])|(?<per>每)«(?![^»]*[年月天日周时钟]»)|(?<off>满)«[^»]*元»(?=[减送返])|(?<deed>每(?!组(?!织)|处(?!置|理)|公[里顷斤]|分钟|[个户家名人镇村乡县市区校院班级批次台车亩千百万位所站社厂店企年月周季日天旬时条项座场间只头辆套张床份])\p{Script=Han}{2,3})«[1一][^\d十百千万亿»]{1,3}»(?=[^«。；]{0,20}(?:[奖补]|给予|资助|[扣加][收减分\d]))|[，。；]?(?<bare>少|出现)(?:开展|上报|参加)?«[^»]*»(?=[^«。；]{0,14}扣)`,
};
