import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const actionExamples: Examples<MeasureValue> = {
  finds: [
    ['加强组织领导。', '加强', { act: 'orders' }],
    ['在此基础上，进一步优化服务', '进一步优化', { act: 'orders' }],
    ['联席会议对各县进行全面总结', '联席会议对各县进行', { act: 'orders' }],
    ['各单位将进一步优化服务', '各单位将进一步优化', { act: 'orders' }],
    ['新区加快建设监测平台', '新区加快建设', { act: 'orders' }],
    ['对排查出的问题逐一整改。', '对排查出的问题逐一整改', { act: 'orders' }],
    ['用人单位在5个工作日内完成初审。', '用人单位在5个工作日内完成', { act: 'orders' }],
    ['管委会依照本办法履行下列职责：', '管委会依照本办法履行', { act: 'orders' }],
    ['1.加强领导', '加强', { act: 'orders' }],
    ['（一）加强领导', '加强', { act: 'orders' }],
    ['一、加强领导', '加强', { act: 'orders' }],
    ['对辖区内重点人群进行排查', '对辖区内重点人群进行', { act: 'orders' }],
  ],
  ignores: [
    '民生实事已开工，完成率40%',
    '《某市数字政府建设方案》确定的任务。',
    '城市控制性详细规划',
    '质量的提升和加强',
    '工作基础较好',
    '考核按以下程序实施',
    '对各县进行了抽查',
    '第甲.加强',
    '在3加强',
    '甲、加强',
    '三加强',
  ],
};
