import { pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';

/** `到2025年，…`, `力争达到30家`, `2022年全市粮食播种面积达到…`: what is to be by a year, in documents that plan. */
export const futureAims: Rule<null> = {
  name: 'future-aims',
  pattern: pattern`到\s{0,2}(?:20\d{2}\s{0,2}年|“?十[二三四五六]五”?末|本世纪中叶)(?:底|末)?|力争(?:到|全年|实现|达到)|20\d{2}年[^。；，,\n]{0,30}(?:达到|不低于|不少于|稳定在)`,
  read: () => ({ value: null }),
};
