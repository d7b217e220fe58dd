import type { Examples } from '../examples.ts';
import type { Amount } from './amount.ts';

const points = { unit: '个百分点', sort: 'share', suffix: null } as const;

export const listedExamples: Examples<Amount> = {
  finds: [
    [
      '浓度分别不高于10、35、50毫克/立方米',
      '10',
      { value: 10, unit: '毫克/立方米', sort: 'measure', suffix: null },
    ],
    [
      '浓度分别不高于10、35、50毫克/立方米',
      '35',
      { value: 35, unit: '毫克/立方米', sort: 'measure', suffix: null },
    ],
    [
      '审批时间分别压缩至70、30个工作日',
      '70',
      { value: 70, unit: '个工作日', sort: 'time', suffix: null },
    ],
    ['分别新增绿地12、8公顷', '12', { value: 12, unit: '公顷', sort: 'measure', suffix: null }],
    [
      '年采摘量达到3万、6万、9万吨',
      '3万',
      { value: 30_000, unit: '吨', sort: 'measure', suffix: null },
    ],
    [
      '年采摘量达到3万、6万、9万吨',
      '6万',
      { value: 60_000, unit: '吨', sort: 'measure', suffix: null },
    ],
    ['噪声不超过60、50分贝', '60', { value: 60, unit: '分贝', sort: 'measure', suffix: null }],
    ['覆盖率分别达到60、85%以上', '60', { value: 60, unit: '%', sort: 'share', suffix: 'ge' }],
    ['分别提高3.9、2.0、2.9个百分点', '3.9', { value: 3.9, ...points }],
    ['分别提高3.9、2.0、2.9个百分点', '2.0', { value: 2, ...points }],
    ['分别奖励5和10万元', '5', { value: 50_000, unit: '元', sort: 'money', suffix: null }],
    ['奖励5万、10万元', '5万', { value: 50000, unit: '元', sort: 'money', suffix: null }],
    ['分别奖励1千和10万元', '1千', { value: 1000, unit: '元', sort: 'money', suffix: null }],
  ],
  ignores: [
    '附件1、2、3项',
    '分别于2023、2024年建成',
    '分别在5、6日召开',
    '分别培育三、四个',
    '完成道路3、4条',
    '提高三五、2.0个百分点',
    '免收2、3月租金',
    '30万元、20万元',
    '第一、二条',
    '1、完成10%',
  ],
};
