import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const byWhomExamples: Examples<MeasureValue> = {
  finds: [
    ['具体收费目录，由省级交通主管部门另行制定。', '由', { act: 'orders' }],
    ['就业的流动人口，由用人单位进行登记', '由', { act: 'orders' }],
    ['案件审理由人民法院决定', '由', { act: 'orders' }],
    ['以国务院名义发文，由总理签发。', '由', { act: 'orders' }],
    ['报送省政府审批的规划，由省政府办公厅按照分工呈批', '由', { act: 'orders' }],
    ['理事会会议由理事长召集', '由', { act: 'orders' }],
    ['预算调整报市政府批准。', '报市政府批准', { act: 'orders' }],
    ['方案报请县委审定，', '报请县委审定', { act: 'orders' }],
  ],
  ignores: [
    '报市政府批准的项目',
    '已报市政府备案。',
    '小组由省财政厅、省审计厅组成',
    '无正当理由的，退回申请单位',
    '由于企业原因造成损失',
  ],
};
