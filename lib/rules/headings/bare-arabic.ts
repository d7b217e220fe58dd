import { numbering } from './numbering.ts';

/** 1总则, 3 组织体系: the first level of decimal numbering, on a line that holds a few words only. */
export const bareArabic = numbering({
  name: 'bare-arabic',
  style: 'decimal',
  pattern:
    /^(?<number>[1-9]\d?)\s*(?=[\p{Script=Han}]{2,16}$)(?![万亿千百个倍元吨亩公平米人小天年月日时分周家项次户件岁名])/gu,
});
