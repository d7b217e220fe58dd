import { isIn } from '../../../text/may-match.ts';
import type { LookAlike } from './look-alike.ts';

/** «五环»路内, «四环»以外, «三环»至五环之间; 乘坐«26路»; 在某大厦«3层»会议厅. */
const RING =
  /«[二三四五六七2-7]环»(?:路|线|高速|[以之]?[内外]|[至到—-]|之间|区域)|[乘坐]«\d{1,3}路»|(?:酒店|宾馆|大厦|[办公会]楼|中心|会堂)«[^»]{1,3}层»(?![以及高的]|建筑|住宅)/u;

/** A road round a city, named after how many lie within it; a bus by its number; where in a house. */
export const ringRoad: LookAlike = {
  name: 'ring-road',
  is: ({ marked }) => isIn(RING, marked),
};
