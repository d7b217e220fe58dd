import type { MarkedExamples } from '../marked-examples.ts';

export const reachCircleExamples: MarkedExamples = {
  holds: ['打造«15分钟»便民服务圈', '«一小时»通勤圈'],
  fails: ['«15分钟内»到达', '«1分钟»响应'],
};
