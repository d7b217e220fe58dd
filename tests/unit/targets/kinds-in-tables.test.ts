import { describe, expect, test } from 'vitest';
import type { QuantityValue } from '../../../lib/model/target.ts';
import { markedTarget } from '../../support/marked-target.ts';

/** Cells of a row, and what its number is of. */
const ROWS: readonly (readonly [string, QuantityValue['kind']])[] = [
  ['新增城镇就业\t«不低于4500人»', 'increase'],
  ['新建高标准农田\t«3.5万亩»', 'count'],
  ['森林覆盖率\t«达到42.5%»', 'level'],
  ['单位能耗\t«下降14%»', 'decrease'],
  ['新增户数\t改造«不低于12户»', 'count'],
  ['新增户数\t12户\t«不低于12户»', 'increase'],
  ['新增绿地面积（公顷）\t100\t«150»', 'increase'],
  ['1\t新增户数\t«不低于12户»\t各县', 'increase'],
];

describe('what a number of a table is of', () => {
  test.each(ROWS)('%s: %s', (row, kind) => {
    const columns = ['工作任务', '目标要求'];
    expect(markedTarget(row, { columns }).value?.kind).toBe(kind);
  });

  test('what is parted by a tab is no cell where there is no table', () => {
    expect(markedTarget('新增城镇就业\t«不低于4500人»').value?.kind).toBe('count');
  });
});
