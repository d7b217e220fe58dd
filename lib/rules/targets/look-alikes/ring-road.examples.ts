import type { MarkedExamples } from '../marked-examples.ts';

export const ringRoadExamples: MarkedExamples = {
  holds: [
    '会议在市政大厦«3层»报告厅召开',
    '换乘«18路»到站',
    '进入«五环»路内行驶',
    '«四环»以外地区',
  ],
  fails: ['新建服务中心«3层»以上', '专设«两路»热线电话', '射击达到«3环»'],
};
