import { expect, test } from 'vitest';
import { read } from '../../../lib/reading/read.ts';

const rolesOf = (lines: readonly string[]) =>
  read({ text: lines.join('\n') }).blocks.map(({ role }) => role);

test('an article that only says what somebody may do is none that orders', () => {
  const roles = rolesOf([
    '某市图书借阅办法',
    '第一条 读者可通过手机查询借阅进度和结果。',
    '第二条 读者可直接在分馆办理借阅证。',
    '第三条 申请家庭可以按照规定申请送书上门。',
    '第四条 图书馆应当公布书目，读者可向图书馆索取。',
    '第五条 申请人登录借阅系统输入书名。',
  ]);
  expect(roles.slice(1)).toEqual(['body', 'body', 'body', 'measure', 'measure']);
});

test('an article that says what applicants are to have binds them, and a sentence without its number none', () => {
  const roles = rolesOf([
    '某市书店评定条例',
    '第一条 从事图书经营的书店应当具备下列条件：',
    '（一）有固定的店面；',
    '第二条 奖励的读者须同时符合下列条件：',
    '（一）年满十八周岁。',
  ]);
  expect(roles.slice(1)).toEqual(['measure', 'body', 'body', 'body']);
});
