import type { DeadlineValue } from '../../model/deadline.ts';
import type { Examples } from '../examples.ts';

const relative: DeadlineValue = { date: null };

export const withinPeriodExamples: Examples<DeadlineValue> = {
  finds: [
    ['自收到申请之日起7个工作日内答复', '7个工作日内', relative],
    ['符合放行条件的48小时内放行', '48小时内', relative],
    ['疫情解除后三个月内补办', '三个月内', relative],
    ['争取三年内实现全覆盖', '三年内', relative],
    ['登记后三个工作日内报送', '三个工作日内', relative],
    ['期限届满前30日内提出申请', '30日内', relative],
    ['应当在十五个工作日内处理', '十五个工作日内', relative],
  ],
  ignores: [
    '排查返岗前14天内的外出史',
    '吸纳毕业2年内高校毕业生就业',
    '5年内关税减让显著的出口商品',
    '企业三年内未发生重大事故',
    '十四日内未能推介就业',
    '两年内免征房产税',
    '怀孕10周以内',
  ],
};
