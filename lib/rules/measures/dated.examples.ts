import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const datedExamples: Examples<MeasureValue> = {
  finds: [
    ['请审阅，并于3月5日前返回意见', '日前返回', { act: 'orders' }],
    ['2月10日—2月12日，重点企业；', '2月10日—2月12日，', { act: 'orders' }],
    ['分3个批次复课审核（9月6日—9月20日）', '9月6日—9月20日）', { act: 'orders' }],
    ['2020年12月10日—12日，重点企业', '2020年12月10日—12日，', { act: 'orders' }],
    ['12月10至12月24日：复工', '12月10至12月24日：', { act: 'orders' }],
    ['每月5日前将进展情况报市工信局', '日前将进展情况报', { act: 'orders' }],
    ['3月1日—15日 宣传发动阶段', '3月1日—15日 ', { act: 'orders' }],
    ['5月8日 报送总结材料', '5月8日 ', { act: 'orders' }],
    ['2月3日 —— 5日，复工', '2月3日 —— 5日，', { act: 'orders' }],
  ],
  ignores: [
    '有关单位可于3月5日前反馈意见',
    '2020年2月9日',
    '5月8日 上午九时至十一时',
    '2月底前完成',
  ],
};
