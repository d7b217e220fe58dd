import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const askedExamples: Examples<MeasureValue> = {
  finds: [
    ['请各设区市于6月30日前将名单报省林业局。', '请各设区市于6月30日前将', { act: 'orders' }],
    ['情况属实。请有关部门抓好整改', '请有关部门抓', { act: 'orders' }],
    ['请于2月10日前报送方案。', '请于2月10日前', { act: 'orders' }],
  ],
  ignores: ['申请各类补助的企业', '请示各有关部门', '请联系市财政局', '应邀请各方参加，共同研究'],
};
