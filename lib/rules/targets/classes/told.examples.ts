import type { MarkedExamples } from '../marked-examples.ts';

export const toldExamples: MarkedExamples = {
  holds: [
    '截至2020年底，建成管网6.2万公里，其中雨水管网«2.6万公里»',
    '目前，防洪能力约有«20%»未达标',
    '工业增加值同比增长8%，投资比上年增长9%，消费增长«10%»',
    ['设区市«25%»面积达到要求', { role: 'body', section: ['现状与评价'] }],
  ],
  fails: ['目前，确保覆盖率达到«80%»', '新增企业«20家»'],
};
