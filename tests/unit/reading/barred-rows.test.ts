import { expect, test } from 'vitest';
import { barredRows } from '../../../lib/reading/barred-rows.ts';
import { normalise } from '../../../lib/text/normalise.ts';

const plain = (...rows: string[]) => normalise(rows.join('\n'), [barredRows]).text.split('\n');

const HEADER = '| 序号 | 工作任务 | 牵头单位 |';

test('bars between the cells of a table of tasks become tabs from its header row on', () => {
  expect(
    plain('| 首页 | 新闻 |', HEADER, '|---|:---|---|', '1|改造小区 |市住建局 |', '全文'),
  ).toEqual(['| 首页 | 新闻 |', '序号\t工作任务\t牵头单位', '', '1\t改造小区\t市住建局', '全文']);
});

test('bars that border no cells of tasks stay', () => {
  const fields = ['索引号 | 0001 | 发布日期 | 2023-01-01', '来源：某局 | 字号：大 | 小'];
  expect(plain(...fields)).toEqual(fields);
});
