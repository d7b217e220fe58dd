import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const scopeExamples: Examples<MeasureValue> = {
  finds: [
    ['其他单位参照本办法执行', '参照本办法执行', { act: 'tells' }],
    ['市内的数据采集活动，适用本办法', '适用本', { act: 'tells' }],
    ['本办法适用于本市', '适用于本', { act: 'tells' }],
    ['适用于全市各类生产经营单位', '适用于全市各类生产经营单位', { act: 'tells' }],
    ['法律、法规、规章另有规定的除外', '法律、法规、规章另有规定', { act: 'tells' }],
    ['法律、法规对监管另有规定', '法律、法规对监管另有规定', { act: 'tells' }],
    ['本行政法规订定夜校资助的规则。', '本行政法规订定夜校资助的规则。', { act: 'tells' }],
  ],
  ignores: [
    '本市规范夜校管理，执行收费规定。落实责任',
    '推广适用技术',
    '参照国家标准建设平台',
    '适用于。单位',
    '法律、法规对此负责。另有规定',
  ],
};
