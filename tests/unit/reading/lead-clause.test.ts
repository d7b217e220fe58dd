import { expect, test } from 'vitest';
import type { Block } from '../../../lib/model/block.ts';
import { leadClause } from '../../../lib/reading/lead-clause.ts';

const lit = (line: string, lead?: Block['lead']) => {
  const text = `标题\n${line}`;
  const block: Block = {
    line: 2,
    from: 3,
    to: text.length,
    role: 'measure',
    text: line,
    ...(lead && { lead }),
  };
  const { from, to } = leadClause(block, text);
  return text.slice(from, to);
};

test.each([
  ['　　加强组织领导，健全工作机制。', '加强组织领导'],
  ['  優(yōu)化服務(wù),完善機(jī)制。', '優(yōu)化服務(wù)'],
  ['（一）推进数字化转型：各地要带头。', '（一）推进数字化转型'],
  ['新增就业1,200人，其中高校毕业生500人。', '新增就业1,200人'],
  ['3\t√\t推动县城提质升级\t发展改革委', '推动县城提质升级'],
  ['建立台账', '建立台账'],
  ['1\t2\t3', '1\t2\t3'],
])('of %j the first clause is lit', (line, clause) => {
  expect(lit(line)).toBe(clause);
});

test('the run-in heading goes before the first clause', () => {
  const line = '加强领导，压实责任。各地要带头。';
  expect(lit(line, { from: 3, to: 12 })).toBe('加强领导，压实责任');
});
