import type { MarkedExamples } from '../marked-examples.ts';

const columns = ['指标', '单位', '2020年', '2025年'];

export const baseColumnExamples: MarkedExamples = {
  holds: [
    ['森林覆盖率\t%\t«40»\t42', { columns }],
    ['森林覆盖率\t%\t«40»\t42', { columns: ['指标', '单位', '现状值', '目标值'] }],
  ],
  fails: [
    ['新增床位\t张\t«40»\t42', { columns, date: '2020-03-01' }],
    ['森林覆盖率\t%\t40\t«42»', { columns }],
    ['森林覆盖率\t%\t«42»', { columns: ['指标', '单位', '2025年'] }],
    '森林覆盖率\t%\t«42»',
  ],
};
