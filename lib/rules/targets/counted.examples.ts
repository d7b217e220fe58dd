import type { Examples } from '../examples.ts';
import type { Amount } from './amount.ts';

export const countedExamples: Examples<Amount> = {
  finds: [
    ['入驻银行机构增至24家', '24家', { value: 24, unit: '家', sort: 'thing', suffix: null }],
    [
      '专项信贷额度50亿元',
      '50亿元',
      { value: 5000000000, unit: '元', sort: 'money', suffix: null },
    ],
    [
      '新改建农村公路1.2万公里',
      '1.2万公里',
      { value: 12000, unit: '公里', sort: 'measure', suffix: null },
    ],
    ['服务企业1,200余家', '1,200余家', { value: 1200, unit: '家', sort: 'thing', suffix: 'gt' }],
    [
      '实现效益4200多万元',
      '4200多万元',
      { value: 42000000, unit: '元', sort: 'money', suffix: 'gt' },
    ],
    [
      '培育首席质量官等40名以上',
      '40名以上',
      { value: 40, unit: '名', sort: 'thing', suffix: 'ge' },
    ],
    [
      '在十五个工作日内处理',
      '十五个工作日内',
      { value: 15, unit: '个工作日', sort: 'time', suffix: 'le' },
    ],
    [
      '参保职工30人（含）以下的企业',
      '30人（含）以下',
      { value: 30, unit: '人', sort: 'thing', suffix: 'le' },
    ],
    [
      '单户担保金额500万元及以下',
      '500万元及以下',
      { value: 5000000, unit: '元', sort: 'money', suffix: 'le' },
    ],
    [
      '降低0.5个百分点',
      '0.5个百分点',
      { value: 0.5, unit: '个百分点', sort: 'share', suffix: null },
    ],
    ['占比提高0.5%', '0.5%', { value: 0.5, unit: '%', sort: 'share', suffix: null }],
    [
      '稳定在70亿斤左右',
      '70亿斤左右',
      { value: 7000000000, unit: '斤', sort: 'measure', suffix: 'approx' },
    ],
    [
      '每次不得超过一千二百五十元',
      '一千二百五十元',
      { value: 1250, unit: '元', sort: 'money', suffix: null },
    ],
    ['新增床位廿三张', '廿三张', { value: 23, unit: '张', sort: 'thing', suffix: null }],
    ['下降50个基点', '50个基点', { value: 50, unit: '个基点', sort: 'share', suffix: null }],
    ['下浮15个BP', '15个BP', { value: 15, unit: '个基点', sort: 'share', suffix: null }],
    ['按8.5折收取', '8.5折', { value: 8.5, unit: '折', sort: 'share', suffix: null }],
    ['放大倍数达到两倍', '两倍', { value: 2, unit: '倍', sort: 'share', suffix: null }],
    ['装机5万千瓦', '5万千瓦', { value: 50000, unit: '千瓦', sort: 'measure', suffix: null }],
    [
      '发电35亿千瓦时',
      '35亿千瓦时',
      { value: 3500000000, unit: '千瓦时', sort: 'measure', suffix: null },
    ],
    ['NQI试点1个', '1个', { value: 1, unit: '个', sort: 'thing', suffix: null }],
    ['100家具有示范效应的平台', '100家', { value: 100, unit: '家', sort: 'thing', suffix: null }],
    [
      '产业总规模达到2万亿元',
      '2万亿元',
      { value: 2000000000000, unit: '元', sort: 'money', suffix: null },
    ],
  ],
  ignores: [
    '第九届政府质量奖',
    '第35次会议',
    '2.0版',
    '5G网络',
    '“1+4+3”产业体系',
    '“138+N”工程',
    '1.5.2个',
    '沪府办〔2023〕12号',
    '百家企业',
    '数十家企业',
    '进行一体化改革',
    '场所管理',
    '二〇二三',
    '10户籍',
    'A4纸',
    '34.万元收入能耗',
    '十百家',
    '拨打12345',
  ],
};
