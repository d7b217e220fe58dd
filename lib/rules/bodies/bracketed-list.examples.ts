import type { BodyValue } from '../../model/body.ts';
import type { Examples } from '../examples.ts';

const LIST = '直至满分。（市农牧业局、市财政局）';

export const bracketedListExamples: Examples<BodyValue> = {
  finds: [
    ['加强部门协作（市财政局）', '市财政局', { name: '市财政局', role: 'responsible' }],
    [
      '直至满分。（市公安局、市数据局（牵头））',
      '市公安局',
      { name: '市公安局', role: 'responsible' },
    ],
    ['直至满分。（市公安局、市数据局（牵头））', '市数据局', { name: '市数据局', role: 'lead' }],
    [LIST, '市农牧业局', { name: '市农牧业局', role: 'responsible' }],
    [LIST, '市财政局', { name: '市财政局', role: 'responsible' }],
    ['取得进步。（劳工及福利局）', '劳工及福利局', { name: '劳工及福利局', role: 'responsible' }],
    ['（市农牧业局、市财政局）', '市农牧业局', { name: '市农牧业局', role: 'responsible' }],
    ['（市农牧业局、市财政局）', '市财政局', { name: '市财政局', role: 'responsible' }],
    [
      '直至满分。（各县（市、区）人民政府、市财政局）',
      '各县（市、区）人民政府',
      { name: '各县（市、区）人民政府', role: 'responsible' },
    ],
    [
      '直至满分。（各县（市、区）人民政府、市财政局）',
      '市财政局',
      { name: '市财政局', role: 'responsible' },
    ],
    ['取得进步。（劳工及福利局）。', '劳工及福利局', { name: '劳工及福利局', role: 'responsible' }],
    ['直至满分。 （市财政局） 2.加强监管', '市财政局', { name: '市财政局', role: 'responsible' }],
    ['深化义务教育公开 （市教育局）', '市教育局', { name: '市教育局', role: 'responsible' }],
    ['及时发布政策。（市财政局，常年推进）', '市财政局', { name: '市财政局', role: 'responsible' }],
    ['新增企业500（市工信局）', '市工信局', { name: '市工信局', role: 'responsible' }],
  ],
  ignores: [
    '加强监管（市财政局） 2.整改',

    '各有关部门（市财政局、市税务局）应当配合',
    '直至满分。（责任单位：市财政局）',
    '完成率95%（不含银行）',
    '报送主管部门（市财政局）。',
    '报送主管部门（市财政局）',
    '公示监督电话（市财政局）并受理投诉',
    '第五条 （管理机构）',
    '直至满分。（市财政局、市税务局）应当配合',
    ['（市财政局）', { role: 'sign' }],
  ],
};
