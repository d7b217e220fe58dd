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
    '某省市场监督管理局',
    '某市监函〔2021〕33号',
    '某省市场监督管理局关于征集2021年标准项目的通知',
    '各市市场监督管理局：',
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
    '某省某局关于征集标准项目的通告2021年 第117号',
    '为做好工作，现将有关事项通告如下：',
    '一、申报条件',
    '（一）符合法律规定，与现行标准协调配套。',
    '农产品标准原则上不予立项。',
    '禁止利用标准实施排除竞争的行为。',
    '二、立项重点',
    '（一）聚焦重点任务，与经济建设联系紧密的项目。',
    '政策咨询：标准化处，12345678',
  );
  expect(roles).toEqual([
    ...['title', 'preamble', 'heading', 'body', 'measure', 'measure', 'heading', 'body', 'attach'],
  ]);
});

test('a day of the republic in figures tells when a rule was adopted', () => {
  const { notice, blocks } = read({
    text: '某大学文学院学生申诉委员会设置原则\n100.10.06文学院院务会议通过\n一、文学院（下称本院）为保障学生权益，特设置本院学生申诉委员会。\n二、本会开会应有委员二分之一以上出席。',
  });
  expect(notice.date).toBe('2011-10-06');
  expect(blocks.map(({ role }) => role)).toEqual(['title', 'meta', 'preamble', 'measure']);
});
