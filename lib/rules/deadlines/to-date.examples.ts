import type { DeadlineValue } from '../../model/deadline.ts';
import type { Examples } from '../examples.ts';

export const toDateExamples: Examples<DeadlineValue> = {
  finds: [
    ['到2025年，装备品类基本齐全', '到2025年', { date: '2025-12-31' }],
    ['到“十四五”末，形成体系', '到“十四五”末', { date: '2025-12-31' }],
    ['到2023年底，建成30所', '到2023年底', { date: '2023-12-31' }],
    ['利率下降，至2023年末融资成本降低', '至2023年末', { date: '2023-12-31' }],
    ['（七）至2025年底，总动力达到5万千瓦', '至2025年底', { date: '2025-12-31' }],
  ],
  ignores: [
    '到2019年，全省已有三座',
    '比例提升到2025年的70%',
    '2021年到2023年',
    '受到2023年疫情影响',
    '实施期限至2024年12月31日',
  ],
};
