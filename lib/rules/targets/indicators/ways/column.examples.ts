import type { WayExamples } from '../way-examples.ts';

const columns = ['序号', '检查事项', '科室', '抽查比例', '抽查数量'];

export const columnExamples: WayExamples = {
  names: [
    [['1\t对食品经营者的检查\t食品股\t«10%»\t20户', { columns }], '食品经营者的检查抽查比例'],
    [
      ['1\t对食品经营者的检查\t食品股\t10%\t«20户»（以实际为准）', { columns }],
      '食品经营者的检查抽查数量',
    ],
    [
      ['城关镇\t«120»\t30', { columns: ['乡镇', '新增就业（人）', '培训（人次）'] }],
      '城关镇新增就业',
    ],
  ],
  leaves: [
    ['改造老旧小区\t«12»', { columns: ['任务', '数量（个）'] }],
    ['改造老旧小区\t«12»', { columns: ['任务', '2023年计划数（个）'] }],
    ['改造老旧小区\t«12个»', { columns: ['任务', '数量'] }],
    ['1\t检查\t食品股\t每批抽查户数的«10%»\t20户', { columns }],
    '抽查比例«10%»',
  ],
};
