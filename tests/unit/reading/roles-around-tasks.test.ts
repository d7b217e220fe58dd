import { expect, test } from 'vitest';
import { read } from '../../../lib/reading/read.ts';
import { ADDRESSEE, rolesOf, TITLE } from '../../support/roles-of.ts';

test('a sign of a unit that has a cell of its own is no furniture', () => {
  const roles = rolesOf(
    TITLE,
    ADDRESSEE,
    '序号',
    '指标',
    '单位',
    '2025年',
    '1',
    '普及率',
    '%',
    '92',
  );
  expect(roles.slice(-4)).toEqual(['body', 'body', 'body', 'body']);
});

test('the numbered remarks below a table order nothing, whatever they speak of', () => {
  const roles = rolesOf(
    TITLE,
    ADDRESSEE,
    '一、主要任务',
    '新建公园10个。',
    '注：1.绿化率=绿地面积/总面积×100%。',
    '2.数据由水利部门牵头提供，绿化率不低于30%。',
    '3.评价标准：按国家标准执行。',
  );
  expect(roles.slice(3)).toEqual(['measure', 'body', 'body', 'body']);
});

test('what only says what a thing is orders nothing, though it speaks of building', () => {
  const roles = rolesOf(
    TITLE,
    ADDRESSEE,
    '（一）示范项目',
    '示范项目是县级以上部门组织的项目。其中，农业项目主要是，围绕建设现代农业，完善产业链条的项目。',
    '（二）试点项目',
    '试点项目是推进改革的重要抓手。各县要加快建设试点项目。',
  );
  expect(roles.slice(2)).toEqual(['heading', 'body', 'heading', 'measure']);
});

test('a field and what belongs to it is no task; a field in which something is done is one', () => {
  const roles = rolesOf(
    TITLE,
    ADDRESSEE,
    '一、申报重点',
    '（一）海洋领域。海洋牧场、海洋大数据等；海岛保护与利用等。',
    '（二）农业领域。推广良种良法。',
  );
  expect(roles.slice(3)).toEqual(['body', 'measure']);
});

test('an office whose name begins as an order might is told of, and orders nothing by that', () => {
  expect(
    rolesOf(TITLE, ADDRESSEE, '一、办理情况', '二、有关意见', '发展改革委提出了意见：').at(-1),
  ).toBe('body');
});

test('an office alone above the number of its letter is the letterhead', () => {
  const roles = rolesOf(
    '某省体育局',
    '某体函〔2022〕15号',
    '某省体育局关于征集2022年健身项目的通知',
    '各市体育局：',
  );
  expect(roles).toEqual(['meta', 'meta', 'title', 'addressee']);
});

test('when a rule was adopted is no part of its title, behind whatever mark', () => {
  const roles = rolesOf(
    '某某大学学生奖惩办法',
    '。2005年11月19日第36次校务会议通过',
    '第一条',
    '本校为保障学生权益，设置学生奖惩委员会。',
    '第二条',
    '委员会会议应有委员三分之二以上出席。',
    '第三条',
    '申请人应备妥文件，每份以十页为原则。',
  );
  expect(roles).toEqual([
    ...['title', 'meta', 'heading', 'preamble', 'heading', 'measure', 'heading', 'measure'],
  ]);
});

test('an item of a list of conditions is no heading, though more is said below it; what it forbids binds', () => {
  const roles = rolesOf(
    '某省某局关于征集展览项目的通告2022年 第26号',
    '为做好工作，现将有关事项通告如下：',
    '一、申报条件',
    '（一）符合场馆规定，与现有展览协调互补。',
    '巡回展览原则上不予立项。',
    '禁止借展览兜售商品。',
    '二、立项重点',
    '（一）贴近读者需要，与全民阅读联系紧密的项目。',
    '政策咨询：展览处，12345678',
  );
  expect(roles).toEqual([
    ...['title', 'preamble', 'heading', 'body', 'measure', 'measure', 'heading', 'body', 'attach'],
  ]);
});

test('a day of the republic in figures tells when a rule was adopted', () => {
  const { notice, blocks } = read({
    text: '某大学图书馆读者咨询小组组成原则\n102.03.15图书馆馆务会议通过\n一、图书馆（下称本馆）为听取读者建议，特组成本馆读者咨询小组。\n二、本组开会应有三分之二以上组员到场。',
  });
  expect(notice.date).toBe('2013-03-15');
  expect(blocks.map(({ role }) => role)).toEqual(['title', 'meta', 'preamble', 'measure']);
});

test('whom to ask may be told in several lines, with a name, a telephone number or an address alone', () => {
  const text =
    '某市林业局关于开展清查的通知\n各县林业局：\n请认真做好清查工作。\n联系人：李某\n王某\n联系电话：010-12345678\n电子邮箱：li@example.cn\nwang@example.cn\n某市林业局\n2020年 月 日';
  expect(read({ text }).blocks.map(({ role }) => role)).toEqual([
    'title',
    'addressee',
    ...['preamble', 'attach', 'attach', 'attach', 'attach', 'attach', 'sign', 'sign'],
  ]);
});

test('entries of the contents are headings by their leaders, also one of an annex, and what follows is the text', () => {
  const leaders = '.'.repeat(60);
  const roles = rolesOf(
    '某市“十四五”林业规划',
    `一、重点任务${leaders}1`,
    `（一）造林绿化${'…'.repeat(20)}2`,
    `附件：名词解释${leaders}12`,
    '一、重点任务',
    '全市新增造林5万亩。',
  );
  expect(roles).toEqual(['title', 'heading', 'heading', 'heading', 'heading', 'measure']);
});
