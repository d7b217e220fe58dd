import type { MarkedExamples } from '../marked-examples.ts';

export const reachCircleExamples: MarkedExamples = {
  holds: [
    '打造«15分钟»便民服务圈',
    '建设«一刻钟»健身圈',
    '«一小时»通勤圈',
    '织密«10分钟»助餐服务网络',
    '城区公交站点«500米»覆盖率100%',
    '消防救援«5分钟»可达覆盖率',
  ],
  fails: ['«15分钟内»到达', '«1分钟»响应', '新增管网«500米»，覆盖率100%'],
};
