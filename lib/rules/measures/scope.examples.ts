import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const scopeExamples: Examples<MeasureValue> = {
  finds: [
    ['其他单位参照本办法执行', '参照本办法执行', { act: 'tells' }],
    ['市内的数据采集活动，适用本办法', '适用本', { act: 'tells' }],
  ],
  ignores: ['推广适用技术', '参照国家标准建设平台'],
};
