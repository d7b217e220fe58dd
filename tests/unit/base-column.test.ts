import { expect, test } from 'vitest';
import { isBaseColumn } from '../../lib/rules/base-column.ts';

test.each([
  ['基期值', ['基期值', '目标值'], null],
  ['2020年', ['2020年', '2025年'], null],
  ['2020', ['指标', '2020', '2025'], null],
  ['2022年完成情况', ['2022年完成情况', '2024年计划'], 2023],
  ['2022年完成值（上年）', ['2022年完成值（上年）', '2023年目标'], 2023],
] as const)('%s beside %j tells how things were, in a notice of %s', (column, columns, year) => {
  expect(isBaseColumn(column, columns, year)).toBe(true);
});

test.each([
  ['目标值', ['基期值', '目标值'], null],
  ['2025年', ['2020年', '2025年'], null],
  ['2025年', ['指标', '2025年', '单位'], null],
  ['2020年计划', ['2020年计划', '2025年计划'], null],
  ['2020年12月', ['2020年12月', '2025年12月'], null],
  ['第2020年', ['第2020年', '2025年'], null],
  ['2023年', ['2023年', '2024年'], 2023],
  ['2024年', ['2024年', '2025年'], 2023],
  ['2022年', ['2022年', '指标'], 2023],
  ['责任单位', ['责任单位', '2025年'], 2023],
] as const)('%s beside %j, in a notice of %s, does not', (column, columns, year) => {
  expect(isBaseColumn(column, columns, year)).toBe(false);
});
