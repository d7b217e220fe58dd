import { expect, test } from 'vitest';
import { read } from '../../../lib/reading/read.ts';

test('a section of a statute ends the articles and items of the section before it', () => {
  const text = [
    '第一章　总则',
    '第一节　适用',
    '第一条　申请人应当提交下列材料：',
    '一、申请书。',
    '第二节　办理',
    '第二条　受理机关应当在十日内办结。',
  ].join('\n');
  const last = read({ text }).measures.at(-1);
  expect(last?.section).toEqual(['总则', '办理']);
});

test('an article that orders before it permits is a measure, one that only permits is none', () => {
  const text = [
    '某某办法',
    '第一条　为了规范管理，制定本办法。',
    '第二条　新片区发展跨境数字贸易，鼓励企业设立配送平台。',
    '第三条　符合条件的企业，可以开展文化艺术品交易，拓展市场。',
    '第四条　经双方约定，可以由一方扣除，具体方式在一个纳税年度内不能变更。',
    '第五条　场地预约细则，由市体育主管部门另行制定。',
    '第六条　当事人有权申请查阅、复制本人的数据。',
    '第七条　对行政处罚决定不服的，可以申请行政复议。',
  ].join('\n');
  const roles = read({ text }).blocks.map(({ role }) => role);
  expect(roles.slice(2)).toEqual(['measure', 'body', 'measure', 'measure', 'body', 'body']);
});

test('the new words of an amended article are read as an article, and its amending is no order', () => {
  const text = [
    '某省人民政府关于修改《某省市政管理办法》的决定',
    '省人民政府决定对《某省市政管理办法》作如下修改：',
    '一、增加一条，作为第九条：“当事人可以申请听证。”',
    '二、将第十条第一款修改为：“居民享有下列服务：',
    '三、将第十一条修改为：“经营者应当如实申报。”',
    '四、将第十二条修改为：“县级人民政府将养护经费纳入预算。”',
    '某省人民政府',
    '2023年3月1日',
    '某省人民政府办公厅2023年3月2日印发',
  ].join('\n');
  const roles = read({ text }).blocks.map(({ role }) => role);
  expect(roles.slice(2)).toEqual(['body', 'body', 'measure', 'measure', 'sign', 'sign', 'meta']);
});

test('items of rules of conduct that somebody is bound to keep are measures', () => {
  const text = [
    '某市文明行为促进办法',
    '第一条　为了促进文明行为，制定本办法。',
    '第二条　公民应当遵守下列行为规范：',
    '（一）着装整洁；',
    '（二）依次排队。',
  ].join('\n');
  const roles = read({ text }).blocks.map(({ role }) => role);
  expect(roles.slice(2)).toEqual(['measure', 'measure', 'measure']);
});

test('what may or is to be done to somebody is a list of measures', () => {
  const text = [
    '某校家校沟通办法',
    '第一条　班主任接到投诉，应当作出下列处置：',
    '（一）当面道歉。',
    '（二）调换座位。',
    '第二条　申请转班，应当提供下列材料：',
    '（一）申请书。',
  ].join('\n');
  const roles = read({ text }).blocks.map(({ role }) => role);
  expect(roles.slice(1)).toEqual(['measure', 'measure', 'measure', 'measure', 'body']);
});

test('an article ends the list that a later paragraph of the article before it opened', () => {
  const text = [
    '语言训练补助办法',
    '第 1 条本办法依训练法第九条规定订定之。',
    '第 2 条学员每周训练一次。',
    '训练之补助基准如下：',
    '一、家境清寒者，由主管机关全额补助。',
    '二、其他学员，由主管机关补助百分之七十。',
    '第 3 条申请前条补助者，应检附下列文件，向户籍所在地之主管机关提出申请：',
    '一、申请书。',
    '二、户籍证明文件。',
  ].join('\n');
  const roles = read({ text }).blocks.map(({ role }) => role);
  expect(roles.slice(6)).toEqual(['measure', 'body', 'body']);
});

test('an article that permits to use what others have made orders nothing', () => {
  const text = [
    '某市绿道新区管理办法',
    '第一条　本办法施行后，本市出台的扶持政策，有利于绿道建设的，新区可以沿用。',
    '第二条　新区鼓励企业认养绿地，开展植树活动。',
  ].join('\n');
  const roles = read({ text }).blocks.map(({ role }) => role);
  expect(roles.slice(1)).toEqual(['body', 'body']);
});
