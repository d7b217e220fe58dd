import { orders } from './says.ts';

/** …得基础分6分，每降低1个百分点扣1分: how work is marked, which tells what is expected. */
export const scoring = orders(
  'scoring',
  /(?:得|扣|加|计|减|奖)(?:基础分)?\d{1,3}(?:\.\d)?分|不得分|[（(]\d{1,3}分[）)]/gu,
);
