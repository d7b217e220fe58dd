import { expect, test } from 'vitest';
import { read } from '../../../lib/reading/read.ts';

const rolesOf = (lines: readonly string[]) =>
  read({ text: lines.join('\n') }).blocks.map(({ role }) => role);

test('a principle orders nothing, under whatever number it stands', () => {
  const roles = rolesOf([
    '某县目标管理考核办法',
    '一、考核原则',
    '（一）考核与群众评议相结合的原则。要广泛听取群众意见。',
    '总的要求是，坚持质量第一，推动书店做强做优。',
  ]);
  expect(roles.slice(2)).toEqual(['body', 'body']);
});

test('who fulfils the rules of a list is told, and nothing ordered', () => {
  const roles = rolesOf([
    '換裝節能燈具補助辦法',
    '第 1 條申請人符合下列各款規定者，得向主管機關申請補助：',
    '一、領有生活補助費者。',
    '二、未接受其他補助。',
  ]);
  expect(roles.slice(1)).toEqual(['measure', 'body', 'body']);
});
