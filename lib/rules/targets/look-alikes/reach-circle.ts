import { isIn } from '../../../text/may-match.ts';
import { shape } from '../../../text/pattern.ts';
import type { LookAlike } from './look-alike.ts';

/** «15分钟»政务服务圈, «一小时»通勤圈, «15分钟»养老服务网络, «半小时»经济带, 站点«500米»覆盖率, 消防«5分钟»可达率. */
const CIRCLE = shape`«[^»]*(?:分钟|小时|刻钟)»[^«，。；、]{0,12}(?:圈|网络)|«\d+(?:米|公里|分钟|小时)»(?:范围|半径)?内?[^«，。；、]{0,6}(?:覆盖|[可到通]达)率`;

/** An area named after the time that it takes to cross it. */
export const reachCircle: LookAlike = {
  name: 'reach-circle',
  is: ({ marked }) => isIn(CIRCLE, marked),
};
