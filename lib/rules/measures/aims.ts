import { pattern } from '../../text/pattern.ts';
import { tells } from './says.ts';

/** 到2025年，…达到50%左右。, 全市经济社会发展主要预期目标是：…: what is to be reached, without saying by what action. */
export const aims = tells(
  'aims',
  pattern`^(?:[^。]{0,4}目标[^。]{0,4}[。：])?(?:力争|争取)?(?:到|至)(?:“?十[三四五]五”?末|\d{4}年)[^。]*|^[^。；：，]{0,30}目标[是为]：`,
);
