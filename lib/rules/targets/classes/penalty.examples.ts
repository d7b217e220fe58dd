import type { MarkedExamples } from '../marked-examples.ts';

export const penaltyExamples: MarkedExamples = {
  holds: [
    '处违法所得三倍以下罚款，但最高«不超过3万元»',

    '处«5000元以上»罚款',
    '罚款«1000元»',
    '届期未改善者，处新台币«六万元以上三十万元以下»罚锾',
    '给予留党察看«2年»处分',
    '«三年内»不得申请补贴',
    '今后«3年内»不再受理其申请',
    '取消其«五年内»申报项目的资格',
  ],
  fails: ['按罚款金额的«1%»奖励', '给予«5000元»奖励', '«三年内»实现全覆盖'],
};
