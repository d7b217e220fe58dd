import type { Examples } from '../examples.ts';
import type { Amount } from './amount.ts';

export const signedMoneyExamples: Examples<Amount> = {
  finds: [
    ['首期$2,000于四月发放', '$2,000', { value: 2000, unit: '元', sort: 'money', suffix: null }],
    [
      '资助上限为HK$700万',
      'HK$700万',
      { value: 7000000, unit: '港元', sort: 'money', suffix: null },
    ],
    ['罚款MOP 500以上', 'MOP 500以上', { value: 500, unit: '澳门元', sort: 'money', suffix: 'ge' }],
    ['每吨￥120.50', '￥120.50', { value: 120.5, unit: '元', sort: 'money', suffix: null }],
    ['每人¥300元', '¥300元', { value: 300, unit: '元', sort: 'money', suffix: null }],
    ['津贴$50美元', '$50美元', { value: 50, unit: '美元', sort: 'money', suffix: null }],
    [
      '罚款$500至$1,000',
      '$500至$1,000',
      { value: 500, value2: 1000, unit: '元', sort: 'money', suffix: null },
    ],
    [
      '资助$3-5万',
      '$3-5万',
      { value: 30000, value2: 50000, unit: '元', sort: 'money', suffix: null },
    ],
  ],
  ignores: ['罚款$900至$300', '罚款$300至$300', '变量$name', 'XHKD500', '每人300元', '$ —'],
};
