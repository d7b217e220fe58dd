import type { Examples } from '../examples.ts';
import type { Amount } from './amount.ts';

export const halveExamples: Examples<Amount> = {
  finds: [
    ['房租减半', '减半', { value: 50, unit: '%', sort: 'share', suffix: null }],
    ['减半征收担保费', '减半', { value: 50, unit: '%', sort: 'share', suffix: null }],
    ['办理时间压减一半', '压减一半', { value: 50, unit: '%', sort: 'share', suffix: null }],
    ['排队时间缩短一半以上', '缩短一半以上', { value: 50, unit: '%', sort: 'share', suffix: 'ge' }],
  ],
  ignores: ['减少半数', '缩减', '一半以上'],
};
