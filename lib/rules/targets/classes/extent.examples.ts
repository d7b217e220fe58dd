import type { MarkedExamples } from '../marked-examples.ts';

export const extentExamples: MarkedExamples = {
  holds: [
    '先行区以老码头为轴，聚集文创机构，面积«约6.2平方公里»。',
    '启动区东起滨河路，西至环湖路，规划面积«约120亩»，',
  ],
  fails: [
    '新建市民广场，占地面积«约3000平方米»。',
    '造林面积«约2万亩»',
    '用地一次划定，面积«6.2平方公里»。',
  ],
};
