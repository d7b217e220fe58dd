import { expect, test } from 'vitest';
import { spacedFigures } from '../../../lib/reading/spaced-figures.ts';
import { normalise } from '../../../lib/text/normalise.ts';

const plain = (...rows: string[]) => normalise(rows.join('\n'), [spacedFigures]).text.split('\n');

const HEAD = '序号 指标名称 单位 2020年 2025年 属性';

test('the cells of a row of indicators are parted by the columns of its head, and a name may hold blanks', () => {
  expect(
    plain(HEAD, '1 森林 覆盖率 % 40 ≥42 约束性', '2 能耗降低 % - [14] 约束性', '说明：略。'),
  ).toEqual([
    '序号\t指标名称\t单位\t2020年\t2025年\t属性',
    '1\t森林 覆盖率\t%\t40\t≥42\t约束性',
    '2\t能耗降低\t%\t-\t[14]\t约束性',
    '说明：略。',
  ]);
});

test('what holds no figures under the years, or stands under no such head, stays as it is', () => {
  const rows = ['1 森林覆盖率 % 40 有所提高 约束性', '到 2025 年 森林覆盖率 达到 42'];
  expect(plain(HEAD, ...rows).slice(1)).toEqual(rows);
  expect(plain('序号 指标 分值', '1 森林覆盖率 40')).toEqual(['序号 指标 分值', '1 森林覆盖率 40']);
  expect(plain('2025年 指标 体系', '1 森林覆盖率 40')).toEqual([
    '2025年 指标 体系',
    '1 森林覆盖率 40',
  ]);
});
