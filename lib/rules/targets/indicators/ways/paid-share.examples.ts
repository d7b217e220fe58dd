import type { WayExamples } from '../way-examples.ts';

export const paidShareExamples: WayExamples = {
  names: [
    ['对设备改造，按照项目设备购置额的«10%»给予奖补', '项目设备购置额奖补比例'],
    ['落实中央财政按贷款利率的«50%»给予贴息', '中央财政贷款利率贴息比例'],
    ['对驻区金融机构，给予首笔贷款金额«2%»的补贴', '首笔贷款金额补贴比例'],
  ],
  leaves: ['覆盖率达到«90%»', '返还失业保险费的«50%»'],
};
