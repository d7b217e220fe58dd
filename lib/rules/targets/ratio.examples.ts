import type { Examples } from '../examples.ts';
import type { Amount } from './amount.ts';

export const ratioExamples: Examples<Amount> = {
  finds: [
    ['按照1:1比例配套', '1:1', { value: 1, unit: '', sort: 'none', suffix: null }],
    [
      '师生比例不低于1:15',
      '1:15',
      { value: 0.0666666666667, unit: '', sort: 'none', suffix: null },
    ],
    ['师生比1:20，', '1:20', { value: 0.05, unit: '', sort: 'none', suffix: null }],
    ['按1:20的比例配备', '1:20', { value: 0.05, unit: '', sort: 'none', suffix: null }],
    ['按1:0.5配套', '1:0.5', { value: 2, unit: '', sort: 'none', suffix: null }],
    ['资金1:0.5配套', '1:0.5', { value: 2, unit: '', sort: 'none', suffix: null }],
    ['之比提高到2.8∶1', '2.8∶1', { value: 2.8, unit: '', sort: 'none', suffix: null }],
    ['医护比达到1:1.25以上', '1:1.25以上', { value: 0.8, unit: '', sort: 'none', suffix: 'ge' }],
  ],
  ignores: ['按1:0配套', '上午9:00开始', '17:30，散会', '1:500地形图', '比分3:2'],
};
