import type { MarkedExamples } from '../marked-examples.ts';

export const boundedScopeExamples: MarkedExamples = {
  holds: [
    '涉及«两个以上»部门职权范围的事项',
    '赡养«一位及以上»被赡养人的支出',
    '城区内«三根以上»空中网线必须捆扎',
    '跨«两县以上»行政区域的事项',
  ],
  fails: [
    '推广应用工业机器人«8000台以上»',
    '推动«300家以上»中小企业上云',
    '组成«三人以上»之小组',
    '优良率«90%以上»天数',
    '«至少三人以上»参加',
    '推动«300家以上»企业上云',
  ],
};
