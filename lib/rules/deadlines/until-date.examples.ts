import type { DeadlineValue } from '../../model/deadline.ts';
import type { Examples } from '../examples.ts';

export const untilDateExamples: Examples<DeadlineValue> = {
  finds: [
    ['申报截止时间为2023年9月30日', '2023年9月30日', { date: '2023-09-30' }],
    ['申请期限至2023年12月31日', '至2023年12月31日', { date: '2023-12-31' }],
    ['社会保险费征收期延长至9月底', '至9月底', { date: '2023-09-30' }],
    ['报名截止到9月15日', '到9月15日', { date: '2023-09-15' }],
  ],
  ignores: [
    '补助政策，实施期限延长至2024年12月31日',
    '本通知有效期至2025年8月3日',
    '自2023年9月1日起施行至2025年8月31日',
    '截至2022年底，全市共有三家',
  ],
};
