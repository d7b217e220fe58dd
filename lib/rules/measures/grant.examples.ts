import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const grantExamples: Examples<MeasureValue> = {
  finds: [
    ['读书会成员享受半价优待。', '享受半价优待', { act: 'orders' }],
    ['离岗读书期间待遇不变', '待遇不变', { act: 'orders' }],
    ['书报津贴金额如下表：', '津贴金额如下表', { act: 'orders' }],
    ['省级给予50万元奖励', '给予', { act: 'orders' }],
    ['省级给予50万元奖励', '奖励', { act: 'orders' }],
    ['依法给予行政处分', '给予', { act: 'orders' }],
    ['依法给予行政处分', '处分', { act: 'orders' }],
    ['手术费结算标准：住院700元', '标准：住院700元', { act: 'orders' }],
    ['小学每生每学期500元', '每生每学期500元', { act: 'orders' }],
  ],
  ignores: [
    '已享受购书优惠',
    '享受购书优惠的书店',
    '本办法补助种类如下：',
    '购书补贴对象为中小学生',
    '有权对不文明行为予以劝阻',
    '当事人对处罚决定不服的，可以申请复议',
    '对于原处分单位的决定',
    '老年人可以申请补贴：',
    '分级标准：年收入较高',
    '处理申请',
    '奖状由单位制作',
    '未纳入目录的数据',
  ],
};
