import type { BodyValue } from '../../model/body.ts';
import type { Examples } from '../examples.ts';

export const ownLineExamples: Examples<BodyValue> = {
  finds: [
    ['县教育局。', '县教育局', { name: '县教育局', role: 'responsible' }, { inTable: true }],
    ['县河长办', '县河长办', { name: '县河长办', role: 'responsible' }, { inTable: true }],
    [
      '县教育局、县水利局',
      '县教育局',
      { name: '县教育局', role: 'responsible' },
      { role: 'bodies' },
    ],
    [
      '县教育局、县水利局',
      '县水利局',
      { name: '县水利局', role: 'responsible' },
      { role: 'bodies' },
    ],
    [
      '最高人民法院',
      '最高人民法院',
      { name: '最高人民法院', role: 'support' },
      { inTable: true, columns: ['指导部门'] },
    ],
    [
      '县教育局、县水利局、',
      '县教育局',
      { name: '县教育局', role: 'responsible' },
      { inTable: true },
    ],
    [
      '县教育局、县水利局、',
      '县水利局',
      { name: '县水利局', role: 'responsible' },
      { inTable: true },
    ],
  ],
  ignores: [
    '县河长办',
    ['跟踪督办，监督考核', { inTable: true }],
    ['合力推进', { inTable: true }],
    ['县教育局、抓好落实', { inTable: true }],
    ['1\t县河长办', { inTable: true }],
    ['县河长办\t1', { inTable: true }],
    ['建成县养老服务中心。', { inTable: true }],
    ['新城区、开发区', { inTable: true }],
  ],
};
