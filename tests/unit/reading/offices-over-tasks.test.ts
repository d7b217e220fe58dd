import { expect, test } from 'vitest';
import { rolesOf } from '../../support/roles-of.ts';

test('the short name of an office over its numbered tasks is a heading, at the end of a list of offices it is none', () => {
  const items = ['1. 新建夜校 20 間。', '2. 每年培訓教師 300 名。'];
  expect(rolesOf('某市夜校工作要点', '一、任务', '加强管理。', '教育局', ...items)[3]).toBe(
    'heading',
  );
  const list = rolesOf('某市关于夜校的通知', '现通知如下：', '一、名单', '财政局', '教育局');
  expect(list.at(-1)).not.toBe('heading');
});
