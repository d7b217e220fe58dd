import type { BodyValue } from '../../model/body.ts';
import type { Examples } from '../examples.ts';

const ROW = '1\t完善河长制\t县水利局、县环保局\t各乡镇';

export const tableCellExamples: Examples<BodyValue> = {
  finds: [
    ['2\t县农粮局\t30\t推进治理', '县农粮局', { name: '县农粮局', role: 'responsible' }],
    [
      ROW,
      '县水利局',
      { name: '县水利局', role: 'lead' },
      { columns: ['序号', '任务', '牵头单位', '配合单位'] },
    ],
    [
      ROW,
      '县环保局',
      { name: '县环保局', role: 'lead' },
      { columns: ['序号', '任务', '牵头单位', '配合单位'] },
    ],
    [
      ROW,
      '各乡镇',
      { name: '各乡镇', role: 'support' },
      { columns: ['序号', '任务', '牵头单位', '配合单位'] },
    ],
    ['县水利局\t完善河长制', '县水利局', { name: '县水利局', role: 'responsible' }],
    [
      '沿河街道办事处\t新修步道\t县水利局',
      '沿河街道办事处',
      { name: '沿河街道办事处', role: 'responsible' },
      { columns: ['镇街', '任务', '责任单位'] },
    ],
    [
      '沿河街道办事处\t新修步道\t县水利局',
      '县水利局',
      { name: '县水利局', role: 'responsible' },
      { columns: ['镇街', '任务', '责任单位'] },
    ],
    [
      '完善河长制\t县水利局',
      '县水利局',
      { name: '县水利局', role: 'lead' },
      { columns: ['任务', '牵头 单位'] },
    ],
    ...(
      [
        ['区城管委 区住建委 等部门', ['责任单位'], '区城管委', 'responsible'],
        ['区城管委 区住建委 等部门', ['责任单位'], '区住建委', 'responsible'],
        ['区环保局\t区城管委', ['牵头部门', '主责单位'], '区环保局', 'lead'],
        ['区环保局\t区城管委', ['牵头部门', '主责单位'], '区城管委', 'responsible'],
        ['区环保局牵头，区城管委配合', ['责任单位'], '区环保局', 'lead'],
        ['区环保局牵头，区城管委配合', ['责任单位'], '区城管委', 'support'],
        ['区园林局', ['主责单位', '配合单位'], '区园林局', 'lead'],
        ['区环保局、区城管委按职责分工负责', ['牵头单位'], '区环保局', 'lead'],
        ['区环保局、区城管委按职责分工负责', ['牵头单位'], '区城管委', 'lead'],
        ['各县人民政府，城乡一体化示范区', ['责任单位'], '各县人民政府', 'responsible'],
        ['各县人民政府，城乡一体化示范区', ['责任单位'], '城乡一体化示范区', 'responsible'],
        ['高新区党工委和管委会', ['责任单位'], '高新区党工委和管委会', 'responsible'],
        ['青山镇', ['责任单位'], '青山镇', 'responsible'],
        ['白水县', ['配合单位'], '白水县', 'support'],
      ] as const
    ).map(
      ([cells, heads, name, role]) =>
        [`治理扬尘\t${cells}`, name, { name, role }, { columns: ['任务', ...heads] }] as const,
    ),
  ],
  ignores: [
    '1\t重点考核部门\t60',
    ['养老机构\t4月\t另定', { columns: ['检查对象', '时间', '责任单位'] }],
    ['新修步道\t沿河街道\t另定', { columns: ['项目', '建设地点', '责任单位'] }],
    '县农粮局',
    '治理扬尘\t城北新区',
    ['治理扬尘\t青山镇', { columns: ['任务', '地点'] }],
    ['治理扬尘\t公园绿地', { columns: ['任务', '责任单位'] }],
    ['1\t县农粮局', { role: 'meta' }],
    '1\t1.指导县级责任单位和乡（镇）完善工作机构\t',
  ],
};
