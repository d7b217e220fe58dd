import type { BodyValue } from '../../model/body.ts';
import type { Examples } from '../examples.ts';

const support = (name: string): BodyValue => ({ name, role: 'support' });

export const supportsExamples: Examples<BodyValue> = {
  finds: [
    ['行业协会要积极配合政府提供服务', '行业协会', support('行业协会')],
    ['市县机构编制部门要配合教育行政部门调整', '市县机构编制部门', support('市县机构编制部门')],
    ['水利部也表示将积极配合有关部门', '水利部', support('水利部')],
    ['本校相关单位并应积极配合协助', '本校相关单位', support('本校相关单位')],
    ['由省财政厅、省审计厅配合开展', '省财政厅', support('省财政厅')],
    ['由省财政厅、省审计厅配合开展', '省审计厅', support('省审计厅')],
    ['受补助学校应配合辅导工作', '受补助学校', support('受补助学校')],
    ['由街道负责、医疗机构配合，出具证明', '医疗机构', support('医疗机构')],
    ['加强核查，材料审核由街道办配合', '街道办', support('街道办')],
    ['自由贸易试验区管委会配合推进', '自由贸易试验区管委会', support('自由贸易试验区管委会')],
  ],
  ignores: [
    '各有关部门密切协作配合',
    '员工应主动配合医学观察',
    '各部门要密切配合，形成合力',
    '拒不配合的，由公安机关处理',
    '配合单位：省财政厅',
    '（省财政厅配合）',
    '提高政策配合度',
  ],
};
