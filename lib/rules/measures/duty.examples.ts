import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const dutyExamples: Examples<MeasureValue> = {
  finds: [
    ['农产品标准原则上不予立项', '原则上不予', { act: 'orders' }],
    ['会议应有三分之二以上委员出席', '应', { act: 'orders' }],
    ['政务部门应当建立台账', '应当', { act: 'orders' }],
    ['各单位要加强领导', '要', { act: 'orders' }],
    ['确认出现应急状态时，要按照预案做出响应', '要', { act: 'orders' }],
    ['企业不得到市外招聘', '不得', { act: 'orders' }],
    ['用人单位应代发津贴', '应', { act: 'orders' }],
    ['由省商务厅负责组织实施', '负责', { act: 'orders' }],
    ['须报市政府批准', '须', { act: 'orders' }],
    ['参展单位需提交样品', '位需', { act: 'orders' }],
    ['游客切勿攀爬', '切勿', { act: 'orders' }],
    ['要加强领导', '要', { act: 'orders' }],
    ['各项工作都需报备', '都需', { act: 'orders' }],
  ],
  ignores: [
    '维护应有的权益',
    '发挥应有作用',
    '供品应有尽有',
    '按照要求报送',
    '及时响应',
    '主要负责人',
    '重要意义',
    '供应能力',
    '急需人才',
    '施工须知',
    '急须物资',
    '均需求旺盛',
    '企业需求旺盛',
    '贴近读者需要',
  ],
};
