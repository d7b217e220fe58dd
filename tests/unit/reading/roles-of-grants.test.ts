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
    '第五条 申请人登录借阅系统填写书名。',
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

test('who is shut out is ordered below principles, too', () => {
  const roles = rolesOf([
    '某市书店评比办法',
    '一、评比原则',
    '坚持公开的原则，不得徇私。',
    '当年借阅量没有达到目标，不得参加优秀书店评比。',
  ]);
  expect(roles.slice(1)).toEqual(['heading', 'body', 'measure']);
});

test('a numbered sentence that says what is done with some is no heading, and what stands below says which', () => {
  const roles = rolesOf([
    '关于清理书店的意见',
    '一、清理办法',
    '（一）符合下列要求的书店予以保留。',
    '1.有固定的店面。',
    '2.有账目。',
    '（二）对存在下列问题的书店要进行整改。',
    '1.账目混乱的；',
    '（三）清理的重点。',
    '各区要对书店进行检查。',
  ]);
  expect(roles.slice(1)).toEqual([
    ...['heading', 'measure', 'body', 'body', 'measure', 'body'],
    ...['heading', 'measure'],
  ]);
});

test('a task that is given behind a definition or a term is a measure', () => {
  const roles = rolesOf([
    '某市借阅证办法',
    '第一条 自本办法施行之日起领取的借阅证设置2年有效期。借阅证的管理办法由市文化部门另行制定。',
    '第二条 本办法所称读者，是指持证的人；读者身份由分馆负责。',
    '第三条 本办法自公布之日起施行，有效期5年。本办法由市文化部门负责解释。',
  ]);
  expect(roles.slice(1)).toEqual(['measure', 'measure', 'body']);
});

test('a supplement with its label in its line tells, also where an office explains it', () => {
  const roles = rolesOf([
    '关于扶持书店的通知',
    '一、加大扶持力度',
    '支持新开书店，给予2万元奖励。',
    '附则 对符合多项政策的书店，按就高原则执行。本政策由市文化局制定细则并负责解释。',
    '附则 各区应当在6月底前制定细则。',
  ]);
  expect(roles.slice(1)).toEqual(['heading', 'measure', 'body', 'measure']);
});

test('first items of a letter say why, and buttons of the page nothing', () => {
  const roles = rolesOf([
    '一、依据本年度補助学校购书计划办理。',
    '二、为培養学生读书习惯，故订定本计划，期能推广。',
    '三、请各校于3月10日前提交书单。',
    '浏览次数： - 分享',
    '取消',
  ]);
  expect(roles).toEqual(['preamble', 'preamble', 'measure', 'chrome', 'chrome']);
});

test('the number of an amended article heads it behind its mark, and what is left out is no heading', () => {
  const roles = rolesOf([
    '修改《读书津贴规章》的批示',
    '一、《读书津贴规章》第五条修改如下：',
    '“第五条',
    '津贴金额',
    '一、......',
    '二、书报津贴金额如下表：',
    '三、......”',
  ]);
  expect(roles.slice(2)).toEqual(['heading', 'heading', 'body', 'measure', 'body']);
});
