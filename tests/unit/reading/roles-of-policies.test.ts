import { expect, test } from 'vitest';
import { read } from '../../../lib/reading/read.ts';

const rolesOf = (lines: readonly string[]) =>
  read({ text: lines.join('\n') }).blocks.map(({ role }) => role);

test('rules of a policy by its topics grant where they permit, as articles do not', () => {
  const roles = rolesOf([
    '某市书店改制规定',
    '一、关于税收',
    '（一）改制后的书店，可免缴房产税。',
    '（二）改制前的书店，允许延期改制。',
    '二、改制对策的解释',
    '（一）改制前的书店，可以延期改制。',
  ]);
  expect(roles.slice(1)).toEqual(['heading', 'measure', 'measure', 'heading', 'body']);
});

test('what applicants are to have done by a day is an order among conditions', () => {
  const roles = rolesOf([
    '某区书店奖励细则',
    '一、申请条件',
    '1.书店需在2024年6月30日前开业。',
    '2.书店需有固定店面。',
  ]);
  expect(roles.slice(1)).toEqual(['heading', 'measure', 'body']);
});

test('a line that was bold is read by its words', () => {
  const roles = rolesOf([
    '**关于支持书店的通知**',
    '各区文化局：',
    '现将有关事项通知如下：',
    '**一、加强管理**',
    '各区要加强书店管理。',
  ]);
  expect(roles).toEqual(['title', 'addressee', 'preamble', 'heading', 'measure']);
});
