import type { MarkedExamples } from '../marked-examples.ts';

export const papersExamples: MarkedExamples = {
  holds: [
    '办理时提交：《摊位租赁申请表》«2份»',
    '3.驾驶证复印件«一份»',
    '船舶检验证书（正本）原件«1份»；',
    '租赁合同一式«三份»',
    '近期免冠照片«2张»',
  ],
  fails: [
    '印制登记表«5000份»',
    '每季度报送工作简报«1份»',
    '签订帮扶协议«3份»',
    '为参赛选手购买保险«1份»',
    '发布照片«60张»',
  ],
};
