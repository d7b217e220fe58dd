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
    ['有效期满前30日内申请续期', '30日内', relative],
    ['今后3年内推广', '3年内', relative],
    ['未来五年内建设十所学校', '五年内', relative],
    ['三年内建成十所学校', '三年内', relative],
    ['30日之内办结', '30日之内', relative],
    ['24小时以内上报', '24小时以内', relative],
  ],
  ignores: [
    '近2个月内新增的企业',
    '最近3个月内办理过业务',
    '产后3个月内',
    '同一年度内不得重复申报',
    '连续12个月内',
    '退役1年内参加培训',
    '成立满 3年内',
    '两年内培训一万人',
    '10日内未申请的，视为放弃',
    '一年内累计三次',
    '一年内均未缴费',
    '30日内又发生事故',
    '3个月内按月发放补贴',
    '3个月内补缴税款的，不加收滞纳金',
    '排查返岗前14天内的外出史',
    '吸纳毕业2年内高校毕业生就业',
    '5年内关税减让显著的出口商品',
    '企业三年内未发生重大事故',
    '十四日内未能推介就业',
    '两年内免征房产税',
    '怀孕10周以内',
  ],
};
