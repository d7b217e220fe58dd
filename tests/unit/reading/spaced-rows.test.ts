import { expect, test } from 'vitest';
import { spacedRows } from '../../../lib/reading/spaced-rows.ts';
import { normalise } from '../../../lib/text/normalise.ts';

const plain = (...rows: string[]) => normalise(rows.join('\n'), [spacedRows]).text.split('\n');

const HEAD = '序号 类别 主要任务 牵头单位 参与单位 完成时限';

test('the last cells of a row that lost its borders are parted where they hold names and times', () => {
  expect(
    plain(HEAD, '1 水资源 保护 严控用水，做到以水定需。 市水利局 市农业局、市住建局等 6月底'),
  ).toEqual([
    '序号\t类别 主要任务\t牵头单位\t参与单位\t完成时限',
    '1\t水资源 保护 严控用水，做到以水定需。\t市水利局\t市农业局、市住建局等\t6月底',
  ]);
});

test('what holds anything else there stays as it is', () => {
  const rows = ['1 水资源 严控用水。 市水利局 抓好落实 6月底', '严控用水 市水利局 市农业局 6月底'];
  expect(plain(HEAD, ...rows).slice(1)).toEqual(rows);
  expect(plain('序号 姓名 单位', '1 王某 市水利局')).toEqual(['序号 姓名 单位', '1 王某 市水利局']);
});
