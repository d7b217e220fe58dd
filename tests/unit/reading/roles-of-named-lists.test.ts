import { expect, test } from 'vitest';
import { read } from '../../../lib/reading/read.ts';

const rolesOf = (lines: readonly string[]) =>
  read({ text: lines.join('\n') }).blocks.map(({ role }) => role);

test('papers that are handed in are named, also where no word says that they follow', () => {
  const roles = rolesOf([
    '某市书店扶持办法',
    '第一条 书店向区文化部门递交书面申请，具体资料：',
    '（一）书店奖补申请表。',
    '（二）出资证明。',
    '第二条 区文化部门应当逐件审核申请资料：',
    '（一）补足缺少的页码。',
  ]);
  expect(roles.slice(1)).toEqual(['measure', 'body', 'body', 'measure', 'measure']);
});

test('a long label in a list of papers heads more of them', () => {
  const roles = rolesOf([
    '读书活动伤病补助办法',
    '第 1 條申請人應檢附下列文件，向主管機關提出申請：',
    '一、在前條第一款或者第二款所定的读书活动当中受伤者：',
    '（一）诊断书（應能看清日期）。',
    '（二）身份证复印件。',
  ]);
  expect(roles.slice(1)).toEqual(['measure', 'heading', 'body', 'body']);
});

test('a heading of conditions holds for those below its sub-headings, and what is to be done by a day is none', () => {
  const roles = rolesOf([
    '某区书店奖励细则',
    '一、申请项目条件',
    '（一）新开类书店',
    '1.营业面积不少于200平方米；',
    '2.店内布局应符合图书馆导则；',
    '3.书店须在2024年6月底前开始营业。',
    '二、奖励标准',
    '1.对新开书店给予2万元奖励。',
  ]);
  expect(roles.slice(1)).toEqual([
    ...['heading', 'heading', 'body', 'body', 'measure'],
    ...['heading', 'measure'],
  ]);
});

test('kinds and persons that are listed order nothing, and amounts of each case do', () => {
  const roles = rolesOf([
    '讀書補助辦法',
    '第 1 條本辦法之補助種類如下：',
    '一、購書給付。',
    '二、旅費給付。',
    '第 2 條前條之補助上限如下：',
    '一、小學生：新臺幣一千元。',
    '二、住在離島之中學生以及大學生：',
    '（一）中學生：新臺幣二千元。',
    '第 3 條本辦法補助費之請求權人如下：',
    '一、購書給付：學生本人。',
  ]);
  expect(roles.slice(1)).toEqual([
    ...['body', 'body', 'body', 'measure', 'measure', 'heading', 'measure'],
    ...['body', 'body'],
  ]);
});

test('who is paid how much orders among conditions, too, and what is said behind the list', () => {
  const roles = rolesOf([
    '某县购书补贴若干措施',
    '一、补贴标准',
    '1.读者满足以下条件的，可以另行享受补贴，具体为：',
    '（1）教师：每年补贴300元；',
    '（2）已经领取补贴200元；',
    '以上补贴只可领取其中一项。',
  ]);
  expect(roles.slice(1)).toEqual(['heading', 'measure', 'measure', 'body', 'measure']);
});

test('how something is reckoned is told, and what is looked into is named', () => {
  const roles = rolesOf([
    '某市书店税费条例',
    '第一条 书店的购书成本，按照下列方法确定：',
    '（一）新书，为买入时的价格；',
    '（二）旧书，不得高于原价的一半。',
  ]);
  expect(roles.slice(1)).toEqual(['body', 'body', 'measure']);
  const inspected = rolesOf([
    '关于检查书店的意见',
    '一、检查内容',
    '各区要对书店进行检查。重点是：',
    '1.书店执行消防规定情况。',
    '2.加强夜间值守。',
  ]);
  expect(inspected.slice(1)).toEqual(['heading', 'measure', 'body', 'measure']);
});
