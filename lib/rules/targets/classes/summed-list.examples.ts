import type { MarkedExamples } from '../marked-examples.ts';

export const summedListExamples: MarkedExamples = {
  holds: [
    '联席会议由教育部、工业和信息化部«2个»部门和单位组成',
    '军民深度融合方面«6项»',
    '特需医疗服务占比按照«两个»计算公式',
    '教育、卫生等«4个»方面',
    '分为«三类»',
    '等«八家»定点医院',
    '（共«23项»）',
    '创新方面«5项»：区域性股权市场',
    '等«四县»联动',
    '等«100家»单位',
  ],
  fails: ['等«40名以上»', '每年建设«4个»平台', '等«120家»单位', '等«500元»奖励'],
};
