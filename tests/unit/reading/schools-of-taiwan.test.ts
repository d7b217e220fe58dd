import { expect, test } from 'vitest';
import { read } from '../../../lib/reading/read.ts';

const PLAN = `青田縣立南山國民小學防災演練實施計畫
112.08校務會議通過
壹、依據：
一、災害防救法。
貳、目的：提升本校師生應變能力。
參、實施內容：
一、演練
（一）每學期至少辦理2次演練。
二、檢核
各班導師應於演練後一週內填報檢核表。
肆、本計畫經校長核定後實施，修正時亦同。`;

test('the capital numerals of a plan number its widest sections, whose basis and end are told apart from its tasks', () => {
  const { blocks } = read({ text: PLAN });
  expect(blocks.map(({ role }) => role)).toEqual([
    'title',
    'meta',
    'heading',
    'preamble',
    'preamble',
    'heading',
    'heading',
    'measure',
    'heading',
    'measure',
    'measure',
  ]);
});

test('such a plan is a notice of its school', () => {
  const { notice } = read({ text: PLAN });
  expect([notice.isNotice, notice.title, notice.issuers]).toEqual([
    true,
    '青田县立南山国民小学防灾演练实施计划',
    ['青田县立南山国民小学'],
  ]);
});
