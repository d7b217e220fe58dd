import { expect, test } from 'vitest';
import { rolesOf } from '../../support/roles-of.ts';

test('a decision that repeals orders that, and says from when it holds', () => {
  const roles = rolesOf(
    '某省人民政府关于废止《某省船舶管理办法》的决定',
    '为适应改革需要，省政府决定废止《某省船舶管理办法》。',
    '本决定自公布之日起施行。',
  );
  expect(roles).toEqual(['title', 'measure', 'body']);
});

test('who is appointed is told behind the words that lead over to it', () => {
  const roles = rolesOf(
    '某市人民政府关于王某等同志任职的通知',
    '各区人民政府，市政府各部门：',
    '经市政府研究决定：',
    '王某任市园林局副局长；',
    '李某任市档案馆馆长。',
  );
  expect(roles.slice(2)).toEqual(['preamble', 'body', 'body']);
});

test('readers who may send opinions up to a day are ordered nothing; who is asked for them by a day is', () => {
  const title = '关于征求《某省校车规范》意见的公告';
  const told = (sentence: string) => rolesOf(title, '各有关单位：', sentence).at(-1);
  expect(
    rolesOf(title, '省厅起草了规范，现征求意见。', '公众可以在5月5日前通过邮件提出建议。').at(-1),
  ).toBe('body');
  expect(told('规范已形成征求意见稿，请审阅，并于5月5日前返回意见。')).toBe('measure');
});

test('whom to ask may stand on the line below, with telephones', () => {
  const roles = rolesOf(
    '某市教育局关于征集专家的函',
    '各有关单位：',
    '请于5月5日前报送推荐表。',
    '联系人：',
    '王某（13900000000）、李某（13900000001）',
    '回函地址：某市某路1号。',
  );
  expect(roles.slice(3)).toEqual(['attach', 'attach', 'attach']);
});

test('what a course teaches is named, and orders nothing', () => {
  const roles = rolesOf(
    '某市文旅局关于举办导游培训的通知',
    '各县文旅局：',
    '现将有关事项通知如下：',
    '一、培训内容',
    '（一）旅游法律法规。',
    '（二）应急处置技巧。',
    '二、有关要求',
    '各地要按时组织参加。',
  );
  expect(roles.slice(3)).toEqual(['heading', 'body', 'body', 'heading', 'measure']);
});

test('what was found in samples, and what has been done about it, is told', () => {
  const roles = rolesOf(
    '某市市场监管局关于5批次食品不合格的通告',
    '近期，我局组织抽检了糕点。现将情况通告如下：',
    '一、不合格样品',
    '1、某店销售的蛋糕，菌落总数不符合国家标准规定。检验机构为某检测院。',
    '2、某商场销售的面包，菌落总数不符合国家标准规定。检验机构为某检测院。',
    '对不合格产品，我局已责令销售单位停售下架。对有关店铺已立案调查。',
  );
  expect(roles.slice(3)).toEqual(['body', 'body', 'body']);
});

test('the items of what a word of a law means order nothing', () => {
  const roles = rolesOf(
    '某省税收征管规定',
    '第一条 为了加强征管，制定本规定。',
    '第二条 前条所称每次，分别按照下列方法确定：',
    '（一）稿酬所得，以取得该项收入为一次；',
    '（二）租赁所得，以一个月内取得的收入为一次。',
  );
  expect(roles.slice(3)).toEqual(['body', 'body']);
});

test('attachments whose numbers stand in lines of their own are listed up to who signs', () => {
  const roles = rolesOf(
    '某市园林局关于开展古树普查的通知',
    '各区园林局：',
    '请于5月5日前报送普查表。',
    '附件：1.',
    '古树普查技术要点',
    '2.',
    '古树普查登记表',
    '某市园林局',
    '2026年3月5日',
  );
  expect(roles.slice(3)).toEqual(['attach', 'attach', 'attach', 'attach', 'sign', 'sign']);
});

test('a page gives the opening as a summary, and then again', () => {
  const opening = ['各区园林局：', '现将《古树普查办法》印发给你们，请遵照执行。'];
  const roles = rolesOf('某市园林局关于印发古树普查办法的通知', ...opening, ...opening);
  expect(roles.slice(1)).toEqual(['addressee', 'preamble', 'addressee', 'preamble']);
});

test('a question heads its answer', () => {
  const roles = rolesOf(
    '某市园林局关于古树保护补助的通知',
    '现将有关事项通知如下：',
    '一、古树保护补助由谁申请？',
    '古树所在村应当在每年三月提出申请。',
    '二、补助何时发放？',
    '各区应当在六月底前发放。',
    '撰稿：王某',
  );
  expect(roles.slice(2)).toEqual(['heading', 'measure', 'heading', 'measure', 'meta']);
});

test('a covering notice may say last whom to turn to', () => {
  const head = ['某市园林局关于印发古树普查办法的通知', '各区园林局：'];
  const asks = '执行中遇到问题，请向市园林局反映。';
  const handed = rolesOf(...head, '现将《古树普查办法》印发给你们，请遵照执行。', asks);
  expect(handed.slice(2)).toEqual(['preamble', 'preamble']);
  const told = rolesOf(...head, '现将有关事项通知如下：', '普查中发现枯死的古树，请立即报告。');
  expect(told[3]).not.toBe('preamble');
});

test('below a heading that names principles of some work stands what explains', () => {
  const roles = rolesOf(
    '某市园林局关于古树认养的实施方案',
    '一、认养原则',
    '（一）就近优先。优先安排附近居民认养古树。',
    '二、坚持自愿原则',
    '（一）加强宣传。组织居民认养古树。',
  );
  expect(roles.slice(1)).toEqual(['heading', 'body', 'heading', 'measure']);
});

test('a line with a label among fields above the title is a field', () => {
  const fields = ['发布机构：某市园林局', '主 题 ：园林绿化；古树', '文号：某园〔2021〕3号'];
  const roles = rolesOf(...fields, '某市园林局关于开展古树普查的通知', '各区园林局：');
  expect(roles).toEqual(['meta', 'meta', 'meta', 'title', 'addressee']);
});
