import type { MarkedExamples } from '../marked-examples.ts';

export const eachStepExamples: MarkedExamples = {
  holds: [
    '每留用«1人»再给予一次性奖励1000元',
    '每建成«1个»站点补助3万元',
    '每降低«1个百分点»扣1分',
    '每推荐«1名»劳动者就业',
    '居住每满«一年»',
    '每«50名»老人配备1名护理员',
  ],
  fails: ['每多承担一项任务，补贴标准提高«50元»', '每年培训«1万名»人才', '每个乡镇建成«1个»中心'],
};
