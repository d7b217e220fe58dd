import type { Examples } from '../examples.ts';
import type { Amount } from './amount.ts';

export const tableCellExamples: Examples<Amount> = {
  finds: [
    [
      '完成老旧小区改造\t个\t25\t市住建局',
      '25',
      { value: 25, unit: '个', sort: 'thing', suffix: null },
    ],
    [
      '3\t新增托位数（个）\t1200\t2023年底',
      '1200',
      { value: 1200, unit: '个', sort: 'thing', suffix: null },
    ],
    [
      '托位数\t个\t25',
      '25',
      { value: 25, unit: '个', sort: 'thing', suffix: null },
      { columns: ['指标', '单位', '2025年'] },
    ],
    [
      '托位数\t个\t25\t3',
      '25',
      { value: 25, unit: '个', sort: 'thing', suffix: null },
      { columns: ['指标', '单位', '2025年', '序号'] },
    ],
    [
      '道路建设\t1200\t2023年底',
      '1200',
      { value: 12000000, unit: '元', sort: 'money', suffix: null },
      { columns: ['项目', '投资额（万元）', '完成时限'] },
    ],
    ['市政道路\t亿元\t1.5', '1.5', { value: 150000000, unit: '元', sort: 'money', suffix: null }],
    [
      '城关镇\t—\t30',
      '30',
      { value: 30, unit: '人次', sort: 'thing', suffix: null },
      { columns: ['乡镇', '新增就业（人）', '技能培训（单位：人次）'] },
    ],
    [
      '粮食综合生产能力（万吨）\t≥120',
      '120',
      { value: 1200000, unit: '吨', sort: 'measure', suffix: null },
    ],
    ['5\t能耗降低\t%\t[14]\t约束性', '14', { value: 14, unit: '%', sort: 'share', suffix: null }],
    [
      '某市\t2000',
      '2000',
      { value: 20000000, unit: '元', sort: 'money', suffix: null },
      { columns: ['地区', '教育'], measuredIn: '万元' },
    ],
    ['教育试验区\t个\t≥2', '2', { value: 2, unit: '个', sort: 'thing', suffix: null }],
  ],
  ignores: [
    ['1\t2000', { measuredIn: '万元' }],
    ['某市\t3', { columns: ['地区', '编号'], measuredIn: '万元' }],
    ['城关镇\t120', { columns: ['乡镇', '新增就业（暂定）'] }],
    ['托位数\t个\t3', { columns: ['指标', '单位', '序号'] }],
    '托位数\t25',
    '25\t个',
    '托位数\t个\t三五',
    '1\t组织领导\t8\t积极配合开展工作',
    ['新增托位数（个）\t8', { columns: ['指标', '分值'] }],
    '新增托位1200个',
  ],
};
