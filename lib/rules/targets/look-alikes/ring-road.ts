import { isIn } from '../../../text/may-match.ts';
import type { LookAlike } from './look-alike.ts';

/** «五环»路内, «四环»以外, «三环»至五环之间; 乘坐«26路». */
const RING =
  /«[二三四五六七2-7]环»(?:路|线|高速|[以之]?[内外]|[至到—-]|之间|区域)|[乘坐]«\d{1,3}路»/u;

/** A road round a city, named after how many lie within it; a bus by its number. */
export const ringRoad: LookAlike = {
  name: 'ring-road',
  is: ({ marked }) => isIn(RING, marked),
};
