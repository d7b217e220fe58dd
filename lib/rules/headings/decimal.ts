import { numbering } from './numbering.ts';

/** 1.1 制定目的, 2.3.1 城市核心功能, G.2 划定流程: decimal numbers of plans for emergencies and of planning documents (GB/T 1.1—2020, 7.2). */
export const decimal = numbering({
  name: 'decimal',
  style: 'decimal',
  pattern:
    /^(?<number>(?:[A-Z]|\d{1,2})(?:[.．]\d{1,2}){1,4})[.．、]?\s*(?=[\p{Script=Han}“《])(?![万亿千百个倍元吨亩公平米人小天年月日%％折])/gu,
});
